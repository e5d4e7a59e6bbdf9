package io.github.atspec.core.decode;

import io.github.atspec.core.decode.Decoded.Fault;
import io.github.atspec.core.example.Pending;
import io.github.atspec.core.interpret.EndedPayload;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.runtime.Bytes;
import java.io.IOException;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A payload at the beginning of what comes next in a log, or what stands in its place.
 *
 * @param before bytes before it, line ends and a blank behind the prompt
 * @param refused whether the device refuses it instead
 * @param complete whether it ended as announced, or as far as can be told
 */
record PayloadScan(int before, Bytes data, boolean refused, boolean complete, @Nullable Fault fault) {
    /** What is looked at behind the data, to tell whether the count can be trusted. */
    private static final int BEHIND = 256;

    /** How far an ending is looked for. */
    private static final int[] WINDOWS = {512, 8 * 1024, LineScan.LONGEST, LineScan.LONGEST * 16};

    static PayloadScan of(WireSource source, ResponseItem.Payload item, Session session, Requests requests) throws IOException {
        Pending pending = Objects.requireNonNull(session.pending());
        if (source.pieces()) {
            Bytes piece = source.ahead(Integer.MAX_VALUE);
            return new PayloadScan(0, piece, false, true, null);
        } else if (item.count() == null) {
            return uncounted(source, Objects.requireNonNull(item.ending()), session, requests);
        }
        long count = pending.request().get(item.count().name()) instanceof Value.Int number ? number.value() : -1;
        int wanted = (int) Math.max(0, Math.min(count, LineScan.LONGEST * 64L));
        Bytes seen = source.ahead(wanted + BEHIND + 4);
        if (item.ending() != null) {
            PayloadScan ended = ended(item.ending(), seen, wanted);
            if (ended != null) {
                return ended;
            }
        }
        OptionalInt before = before(seen, wanted, session, requests);
        return before.isPresent()
                ? new PayloadScan(before.getAsInt(), seen.slice(before.getAsInt(), before.getAsInt() + wanted), false, true, null)
                : broken(seen, wanted, session, requests, null);
    }

    /** Data up to the ending that alone says where it ends. */
    private static PayloadScan uncounted(WireSource source, ResponseItem.Ending ending, Session session, Requests requests) throws IOException {
        Bytes seen = Bytes.EMPTY;
        for (int window : WINDOWS) {
            seen = source.ahead(window);
            EndedPayload read = EndedPayload.read(ending, seen);
            if (read.ended()) {
                return new PayloadScan(0, seen.slice(0, seen.length() - read.rest()), false, true, null);
            } else if (seen.length() < window) {
                break;
            }
        }
        return broken(seen, seen.length(), session, requests, "the data does not end with " + ending.end());
    }

    /** Data up to its ending, or null where that does not come in time; best where there are just as many bytes as were announced. */
    private static @Nullable PayloadScan ended(ResponseItem.Ending ending, Bytes seen, int wanted) {
        PayloadScan last = null;
        for (int before : new int[] {0, blank(seen), LineScan.afterLineEnds(seen, 0), LineScan.afterLineEnds(seen, blank(seen))}) {
            Bytes rest = seen.slice(before, Math.min(seen.length(), before + wanted));
            EndedPayload read = EndedPayload.read(ending, rest);
            int length = rest.length() - read.rest();
            if (read.ended()) {
                last = new PayloadScan(before, rest.slice(0, length), false, true, null);
                if (length == wanted) {
                    return last;
                }
            }
        }
        return last;
    }

    /** What stands before the data, so that the log goes on behind it; best where the data does not end within a line end. */
    private static OptionalInt before(Bytes seen, int wanted, Session session, Requests requests) {
        int[] candidates = {0, blank(seen), LineScan.afterLineEnds(seen, 0), LineScan.afterLineEnds(seen, blank(seen))};
        OptionalInt any = OptionalInt.empty();
        for (int before : candidates) {
            int end = before + wanted;
            if (end <= seen.length() && plausible(seen, end, session, requests)) {
                boolean splits = end > 0 && end < seen.length() && seen.at(end - 1) == '\r' && seen.at(end) == '\n';
                if (!splits) {
                    return OptionalInt.of(before);
                }
                any = any.isPresent() ? any : OptionalInt.of(before);
            }
        }
        return any;
    }

    private static int blank(Bytes seen) {
        return !seen.isEmpty() && seen.at(0) == ' ' ? 1 : 0;
    }

    /** Whether the log may go on so behind the data. */
    private static boolean plausible(Bytes seen, int end, Session session, Requests requests) {
        int at = LineScan.afterLineEnds(seen, end);
        if (at == seen.length()) {
            return true;
        }
        Bytes line = LineScan.at(seen, at);
        return session.isExpectedLater(line) || session.owner(line).isPresent() || requests.name(line).isPresent() && at > end;
    }

    /** The data ends where the log shows that the session went on; where it does not show that, there is as much as was announced. */
    private static PayloadScan broken(Bytes seen, int wanted, Session session, Requests requests, @Nullable String what) {
        int start = LineScan.afterLineEnds(seen, blank(seen));
        for (int at = start; at < seen.length(); at = LineScan.lineEnd(seen, at) + 1) {
            Bytes line = LineScan.at(seen, at);
            if (!line.isEmpty() && (session.isExpectedLater(line) || requests.match(line, session.modes()).isPresent())) {
                boolean refused = at == start;
                int end = at - (at > start ? 1 : 0);
                Fault fault = new Fault("payload-length", what == null ? (end - start) + " bytes came where " + wanted + " were announced" : what, 1);
                return new PayloadScan(start, seen.slice(start, Math.max(start, end)), refused, !refused, fault);
            }
        }
        int end = Math.min(seen.length(), start + wanted);
        boolean cut = end - start < wanted || what != null;
        String within = what == null ? "the log ends within " + wanted + " bytes of data" : what;
        return new PayloadScan(start, seen.slice(start, end), false, true, cut ? new Fault("payload-length", within, 1) : null);
    }
}
