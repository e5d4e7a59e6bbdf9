package io.github.atspec.core.decode;

import io.github.atspec.runtime.Bytes;
import java.io.IOException;

/**
 * Data of passthrough at the beginning of what comes next in a log. It goes on until the escape sequence stands alone, or until the log shows that the modem is in command
 * mode again.
 *
 * @param portion a line with its end, what stands before an escape sequence, or one
 * @param leaves whether it is the escape sequence
 * @param commandMode whether it is no data, but a command line
 */
record RawData(Bytes portion, boolean leaves, boolean commandMode) {
    private static final int WINDOW = 1024;

    static RawData of(WireSource source, Session session, Requests requests) throws IOException {
        Bytes seen = source.ahead(WINDOW);
        Bytes portion = seen.slice(0, portion(seen, source.pieces(), session));
        boolean leaves = session.escapeSequences().contains(portion.utf8());
        return new RawData(portion, leaves, !leaves && isCommand(seen, portion.length(), session, requests));
    }

    private static int portion(Bytes seen, boolean piece, Session session) {
        if (piece) {
            return seen.length();
        }
        int lineEnd = Math.min(seen.length(), LineScan.lineEnd(seen, 0) + 1);
        for (String escape : session.escapeSequences()) {
            byte[] bytes = Bytes.utf8(escape).toByteArray();
            for (int at = 0; at + bytes.length <= lineEnd; at++) {
                if (LineScan.startsWith(seen.slice(at, seen.length()), bytes)) {
                    return at == 0 ? bytes.length : at;
                }
            }
        }
        return Math.max(1, lineEnd);
    }

    /** Whether a command line comes, and behind it its echo or a result code. */
    private static boolean isCommand(Bytes seen, int end, Session session, Requests requests) {
        Bytes line = LineScan.at(seen, 0);
        if (line.isEmpty() || requests.match(line, session.modes()).isEmpty()) {
            return false;
        }
        int behind = LineScan.afterLineEnds(seen, end);
        Bytes following = LineScan.at(seen, Math.min(behind, seen.length()));
        return following.equals(line) || session.isResultCode(following);
    }
}
