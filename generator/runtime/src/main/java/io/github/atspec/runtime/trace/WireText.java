package io.github.atspec.runtime.trace;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Span;
import java.util.Comparator;
import java.util.List;

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
