package io.github.atspec.core.decode;

import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.example.Ownership;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Value;
import io.github.atspec.runtime.Bytes;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Follows records line by line: each line of the log is explained with its own values, as soon as it is clear whose it is. */
final class Records {
    private static final Bytes MASK = Bytes.utf8("{secret}");

    private final Dialect dialect;
    private final Session session;
    private final Sink sink;

    /** Takes what each line is. */
    interface Sink {
        /**
         * @param values of this line
         * @param whole whether it is the last line of the record
         */
        void line(WireSource source, Bytes line, OwnedLine owner, Map<String, Value> values, boolean whole);
    }

    Records(Dialect dialect, Session session, Sink sink) {
        this.dialect = dialect;
        this.session = session;
        this.sink = sink;
    }

    /** The first line of a record. One that announces no bytes of payload is all there is. */
    void begin(WireSource source, Bytes line, OwnedLine begun) {
        RecordUnderWay record = new RecordUnderWay(line, begun);
        Bytes withoutData = record.with(dialect.lineEnd(), Bytes.EMPTY);
        Optional<OwnedLine> whole = session.owners(withoutData).owner().filter(OwnedLine::counted);
        session.record(whole.isPresent() ? null : record);
        OwnedLine owner = whole.orElse(begun);
        sink.line(source, line, owner, Session.values(owner), whole.isPresent());
    }

    /** Takes what comes next if it is a line of the record; else it may be one that came in between. */
    boolean line(WireSource source, RecordUnderWay record) throws IOException {
        LineScan scan = scan(source, record);
        Bytes lines = record.with(dialect.lineEnd(), scan.text());
        Ownership ownership = session.owners(lines);
        Optional<OwnedLine> owner = ownership.owner();
        Optional<OwnedLine> begun = owner.isPresent() ? Optional.empty() : ownership.begun();
        if (owner.isEmpty() && begun.isEmpty()) {
            return false;
        }
        OwnedLine line = owner.or(() -> begun).orElseThrow();
        session.record(owner.isPresent() ? null : new RecordUnderWay(lines, line));
        sink.line(source, scan.text(), line, record.news(Session.values(line)), owner.isPresent());
        source.take(scan.size());
        return true;
    }

    private LineScan scan(WireSource source, RecordUnderWay record) throws IOException {
        LineScan scan = LineScan.of(source);
        Bytes begun = record.with(dialect.lineEnd(), Bytes.EMPTY);
        long counted = session.lengthOfRecord(begun) - begun.length();
        if (counted < 0 || counted > dialect.longestPayload()) {
            return scan;
        }
        if (source.pieces()) {
            return scan.text().equals(MASK) ? new LineScan(Bytes.zeros((int) counted), scan.size()) : scan;
        }
        Bytes seen = source.ahead((int) counted + 2);
        boolean ends = seen.length() >= counted && (seen.length() == counted || LineScan.afterLineEnds(seen, (int) counted) > counted);
        return ends ? new LineScan(seen.slice(0, (int) counted), LineScan.afterLineEnds(seen, (int) counted)) : scan;
    }
}
