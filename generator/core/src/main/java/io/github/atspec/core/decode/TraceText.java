package io.github.atspec.core.decode;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.trace.WireText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a piece in trace format 1 as the bytes it stands for. Cut-out payloads become as many zeros; masked values stay as they are printed. */
final class TraceText {
    private static final Pattern SPECIAL = Pattern.compile("\\\\\\\\|\\\\x([0-9A-Fa-f]{2})|\\{(\\d{1,9}) bytes}");

    private static final Pattern CUT_OUT = Pattern.compile("\\{\\d{1,9} bytes}");

    /** What stands in place of a secret. */
    static final Bytes MASK = Bytes.utf8(WireText.SECRET);
    private static final int LONGEST_LINE = 2 * 1024 * 1024;

    private TraceText() {}

    /**
     * A line whose counted bytes are masked, with as many zeros in their place.
     *
     * @param length that the line has with its bytes; -1 where it counts none
     */
    static LineScan unmasked(LineScan scan, long length) {
        int head = scan.text().length() - MASK.length();
        if (length < head || head < 0 || length > LONGEST_LINE || !scan.text().slice(head, scan.text().length()).equals(MASK)) {
            return scan;
        }
        byte[] bytes = Arrays.copyOf(scan.text().slice(0, head).toByteArray(), (int) length);
        return new LineScan(Bytes.wrap(bytes), scan.size());
    }

    /** Whether a piece is nothing but data that was cut out. */
    static boolean isCutOut(String text) {
        return CUT_OUT.matcher(text).matches();
    }

    /** @param longest cut-out payloads are not made longer than this */
    static Bytes bytes(String text, int longest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        Matcher matcher = SPECIAL.matcher(text);
        int at = 0;
        while (matcher.find()) {
            out.writeBytes(text.substring(at, matcher.start()).getBytes(StandardCharsets.UTF_8));
            if (matcher.group(1) != null) {
                out.write(Integer.parseInt(matcher.group(1), 16));
            } else if (matcher.group(2) != null) {
                out.writeBytes(new byte[Math.min(longest, Integer.parseInt(matcher.group(2)))]);
            } else {
                out.write('\\');
            }
            at = matcher.end();
        }
        out.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
        return Bytes.wrap(out.toByteArray());
    }
}
