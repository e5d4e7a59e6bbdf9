package io.github.atspec.core.decode;

import io.github.atspec.core.model.Dialect;
import io.github.atspec.runtime.Bytes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines that go on behind what looks like their end, since they count bytes that may be anything. */
final class CountedBytes {
    private final Dialect dialect;
    private final Session session;
    private final Requests requests;

    CountedBytes(Dialect dialect, Session session, Requests requests) {
        this.dialect = dialect;
        this.session = session;
        this.requests = requests;
    }

    /** A line of the device that announces bytes goes on until it has them, unless no line end follows there: then the count is not to be trusted. */
    LineScan with(WireSource source, LineScan scan, @Nullable Direction stated) throws IOException {
        Bytes begun = source.ahead(Math.max(scan.size(), 1));
        List<Long> lengths = stated == Direction.REQUEST ? List.of() : session.lengths(begun);
        if (lengths.isEmpty() && stated != Direction.RESPONSE) {
            return ofHost(source, scan, begun);
        }
        for (long length : lengths) {
            LineScan longer = counted(source, scan, length);
            if (session.owner(longer.text()).isPresent()) {
                return longer;
            }
        }
        return lengths.isEmpty() ? scan : counted(source, scan, lengths.get(0));
    }

    /** A command line with counted bytes, or with an end of its own. */
    private LineScan ofHost(WireSource source, LineScan scan, Bytes begun) throws IOException {
        long length = requests.length(begun);
        if (source.pieces()) {
            return begun.length() == length ? new LineScan(begun, begun.length()) : TraceText.unmasked(scan, length);
        }
        boolean tooLong = length > dialect.longestPayload() + (long) LineScan.LONGEST;
        Optional<LineScan> ended = requests.ended(source.ahead(length < 0 || tooLong ? begun.length() : (int) length + 4), length);
        return ended.isPresent() ? ended.get() : counted(source, scan, length);
    }

    private LineScan counted(WireSource source, LineScan scan, long length) throws IOException {
        if (source.pieces()) {
            return TraceText.unmasked(scan, length);
        }
        if (length <= scan.text().length() || length > dialect.longestPayload() + (long) LineScan.LONGEST) {
            return scan;
        }
        Bytes seen = source.ahead((int) length + 2);
        boolean ends = seen.length() >= length && (seen.length() == length || LineScan.afterLineEnds(seen, (int) length) > length);
        return ends ? new LineScan(seen.slice(0, (int) length), LineScan.afterLineEnds(seen, (int) length)) : scan;
    }
}
