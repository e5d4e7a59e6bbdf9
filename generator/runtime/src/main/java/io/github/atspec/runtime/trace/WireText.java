package io.github.atspec.runtime.trace;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes as they are printed in trace format 1. */
public final class WireText {
    /** Stands for a masked value. */
    public static final String SECRET = "{secret}";

    private static final String HEX = "0123456789ABCDEF";

    private WireText() {}

    /** The bytes with everything outside 0x20-0x7E as {@code \xNN} and {@code \} as {@code \\}. */
    public static String of(Bytes bytes) {
        return of(bytes, List.of());
    }

    /** The same with {@code {secret}} in place of each span. Spans may overlap; each run of overlapping ones is masked once. */
    public static String of(Bytes bytes, List<Span> secrets) {
        StringBuilder out = new StringBuilder(bytes.length());
        append(out, bytes, 0, bytes.length(), secrets);
        return out.toString();
    }

    /**
     * A line whose counted payload is cut out.
     *
     * @param payload offset where it begins
     */
    public static String withPayload(Bytes line, int payload, int payloadLength, List<Span> secrets) {
        StringBuilder out = new StringBuilder();
        append(out, line, 0, payload, secrets);
        boolean secret = secrets.stream().anyMatch(s -> s.from() < payload + payloadLength && s.to() > payload);
        out.append(secret ? SECRET : cutOut(payloadLength));
        append(out, line, payload + payloadLength, line.length(), secrets);
        return out.toString();
    }

    /**
     * The lines of a record, each for itself; most often there is just one.
     *
     * @param lineEnd what stands between them
     * @param payload what is cut out at the end of the last one, or null
     */
    public static List<String> lines(Bytes lines, Bytes lineEnd, @Nullable Span payload, List<Span> secrets) {
        List<String> texts = new ArrayList<>();
        int from = 0;
        for (Bytes line : payload == null ? split(lines, lineEnd) : split(lines.slice(0, payload.from()), lineEnd)) {
            int start = from;
            List<Span> shifted = secrets.stream().map(secret -> new Span(Math.max(0, secret.from() - start), Math.max(0, secret.to() - start))).toList();
            boolean last = payload != null && start + line.length() == payload.from();
            texts.add(last ? withPayload(lines.slice(start, lines.length()), line.length(), payload.to() - payload.from(), shifted) : of(line, shifted));
            from += line.length() + lineEnd.length();
        }
        return texts;
    }

    /** The lines of a record, without the line ends between them. */
    public static List<Bytes> split(Bytes lines, Bytes lineEnd) {
        List<Bytes> split = new ArrayList<>();
        int from = 0;
        for (int at = 0; at + lineEnd.length() <= lines.length(); at++) {
            if (!lineEnd.isEmpty() && lines.slice(at, at + lineEnd.length()).equals(lineEnd)) {
                split.add(lines.slice(from, at));
                from = at + lineEnd.length();
                at = from - 1;
            }
        }
        split.add(lines.slice(from, lines.length()));
        return split;
    }

    /** {@code {N bytes}}: a payload that is not printed. */
    public static String cutOut(long length) {
        return "{" + length + " bytes}";
    }

    private static void append(StringBuilder out, Bytes bytes, int from, int to, List<Span> secrets) {
        List<Span> sorted = secrets.stream()
                .filter(s -> s.from() < to && s.to() > from && s.from() < s.to())
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        int at = from;
        int masked = -1;
        for (Span span : sorted) {
            if (span.from() >= masked) {
                escape(out, bytes, at, Math.max(at, span.from()));
                out.append(SECRET);
            }
            masked = Math.max(masked, span.to());
            at = Math.max(at, Math.min(span.to(), to));
        }
        escape(out, bytes, at, to);
    }

    private static void escape(StringBuilder out, Bytes bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int b = bytes.at(i) & 0xFF;
            if (b == '\\') {
                out.append("\\\\");
            } else if (b >= 0x20 && b <= 0x7E) {
                out.append((char) b);
            } else {
                out.append("\\x").append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
            }
        }
    }
}
