package io.github.atspec.core.decode;

import io.github.atspec.runtime.Bytes;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A log in trace format 1. Each of its lines is one piece: a line, a prompt, a payload or a portion of raw data. */
final class TraceSource implements WireSource {
    static final Pattern LINE = Pattern.compile("(\\d{1,9}\\.\\d{6}) (>>|<<) (.*)");
    private static final int LONGEST_CUT = 1024 * 1024;

    private final LogLines lines;
    private double seconds = Double.NaN;
    private @Nullable Direction stated;
    private Bytes piece = Bytes.EMPTY;
    private String printed = "";
    private boolean ended;

    TraceSource(BufferedReader in) {
        this.lines = new LogLines(in);
    }

    @Override
    public boolean more() throws IOException {
        while (piece.isEmpty() && !ended) {
            String text = lines.next();
            ended = text == null;
            if (text != null) {
                read(text);
            }
        }
        return !piece.isEmpty();
    }

    private void read(String text) {
        Matcher matcher = LINE.matcher(text);
        if (matcher.matches()) {
            seconds = Double.parseDouble(matcher.group(1));
            stated = matcher.group(2).equals(">>") ? Direction.REQUEST : Direction.RESPONSE;
            printed = matcher.group(3);
            piece = TraceText.bytes(printed, LONGEST_CUT);
        } else if (!text.isBlank()) {
            stated = null;
            printed = text;
            piece = Bytes.utf8(text);
        }
    }

    @Override
    public int line() {
        return lines.line();
    }

    @Override
    public double seconds() {
        return seconds;
    }

    @Override
    public @Nullable Direction stated() throws IOException {
        more();
        return stated;
    }

    @Override
    public Bytes ahead(int most) throws IOException {
        more();
        return piece.slice(0, Math.min(most, piece.length()));
    }

    @Override
    public void take(int count) {
        piece = piece.slice(count, piece.length());
    }

    @Override
    public @Nullable String printed() {
        return printed;
    }

    @Override
    public boolean pieces() {
        return true;
    }
}
