package io.github.atspec.core.decode;

import io.github.atspec.core.decode.Decoded.Argument;
import io.github.atspec.core.decode.Decoded.Fault;
import io.github.atspec.core.decode.Decoded.Kind;
import io.github.atspec.core.decode.Decoded.Meaning;
import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.example.Pending;
import io.github.atspec.core.example.RequestMatch;
import io.github.atspec.core.example.SeveralCommands;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Results;
import io.github.atspec.runtime.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a log. One instance decodes one log.
 *
 * <p>Of each piece of the log the first that fits decides: data of passthrough, a payload that is awaited, the prompt, the echo of the command, then lines. Who speaks is
 * taken from the log where it says so. Where it does not, a line is the modem's if the pending response owns it by text of its own, else the host's if some command reads
 * it, else the modem's if anything owns it, else the host's if it begins as commands do.
 */
public final class Decoder {
    private final CommandSet set;
    private final Session session;
    private final Requests requests;
    private final CountedBytes counted;
    private final Errata errata;
    private final Records records;
    private final Consumer<Decoded> sink;
    /** The command line just read, as long as its echo may follow. */
    private @Nullable Bytes unechoed;
    /** The command line before this one, which may be repeated. */
    private @Nullable Bytes last;
    /** What is wrong between the line before and the next one. */
    private @Nullable Fault carried;
    /** How the result code that is told next is written, where that is as a number. */
    private @Nullable Bytes number;
    /** What is not known of the line that is told next. */
    private List<String> undecided = List.of();

    /** @param sink takes what every line is, in order */
    public Decoder(CommandSet set, Consumer<Decoded> sink) {
        this.set = set;
        this.session = new Session(set);
        this.requests = new Requests(set);
        this.counted = new CountedBytes(set.dialect(), session, requests);
        this.errata = new Errata(set);
        this.sink = sink;
        this.records = new Records(set.dialect(), session, (source, line, owner, values, whole) -> {
            Meaning meaning = meaning(owner);
            boolean event = owner instanceof OwnedLine.Announced || owner instanceof OwnedLine.Unsolicited;
            boolean ended = whole && session.take(owner);
            emit(source, Direction.RESPONSE, event ? Kind.UNSOLICITED : ended ? Kind.FINAL : Kind.INFORMATION, line, meaning, values, null);
        });
    }

    /** Decodes a log from its beginning to its end: raw bytes, or trace format 1. */
    public void decode(InputStream log) throws IOException {
        WireSource source = Sources.of(log);
        while (source.more()) {
            piece(source);
        }
    }

    private void piece(WireSource source) throws IOException {
        Direction stated = source.stated();
        Optional<ResponseItem> next = session.next();
        if (session.inPassthrough()) {
            rawData(source, stated);
        } else if (next.isPresent() && next.get() instanceof ResponseItem.Passthrough item && stated != Direction.RESPONSE) {
            session.enterPassthrough(item);
        } else if (next.isPresent() && next.get() instanceof ResponseItem.Payload item && stated != Direction.RESPONSE) {
            payload(source, item);
        } else if (stated != Direction.REQUEST && session.prompt().isPresent() && promptComes(source, session.prompt().get())) {
            prompt(source, session.prompt().get());
        } else if (session.pending() == null && session.record() == null && isUnseenData(source, stated)) {
            unseenData(source, stated == null ? Direction.REQUEST : stated);
        } else {
            line(source, stated);
        }
    }

    private void rawData(WireSource source, @Nullable Direction stated) throws IOException {
        RawData data = RawData.of(source, session, requests);
        if (data.commandMode()) {
            session.abandon();
            carried = new Fault("passthrough-not-left", "the escape sequence is missing before this command", 1);
            return;
        }
        emit(source, stated == null ? Direction.REQUEST : stated, Kind.PAYLOAD, data.portion(), meaning(), Map.of(), null);
        source.take(data.portion().length());
        if (data.leaves()) {
            session.leavePassthrough();
        }
    }

    /** Data of a trace that begins in passthrough, or its end: the command that entered it is not in the log. */
    private boolean isUnseenData(WireSource source, @Nullable Direction stated) throws IOException {
        String printed = source.printed();
        return printed != null
                && (TraceText.isCutOut(printed) || stated == Direction.REQUEST && session.escapeSequences().contains(source.ahead(LineScan.LONGEST).utf8()));
    }

    private void unseenData(WireSource source, Direction direction) throws IOException {
        Bytes data = source.ahead(LineScan.LONGEST);
        emit(source, direction, Kind.PAYLOAD, data, null, Map.of(), null);
        source.take(data.length());
        if (session.escapeSequences().contains(data.utf8())) {
            session.beginUnread();
        }
    }

    private static boolean promptComes(WireSource source, ResponseItem.Prompt prompt) throws IOException {
        return startsWith(source, prompt.known());
    }

    private static boolean startsWith(WireSource source, String text) throws IOException {
        byte[] bytes = Bytes.utf8(text).toByteArray();
        Bytes seen = source.ahead(bytes.length + 4);
        return LineScan.startsWith(seen.slice(LineScan.afterLineEnds(seen, 0), seen.length()), bytes);
    }

    private void prompt(WireSource source, ResponseItem.Prompt prompt) throws IOException {
        Bytes text = Bytes.utf8(startsWith(source, prompt.text()) ? prompt.text() : prompt.known());
        source.take(LineScan.afterLineEnds(source.ahead(text.length() + 4), 0));
        session.advance(text);
        emit(source, Direction.RESPONSE, Kind.PROMPT, text, meaning(), Map.of(), null);
        source.take(text.length());
        session.take(new OwnedLine.Fixed(prompt));
        unechoed = null;
    }

    private void payload(WireSource source, ResponseItem.Payload item) throws IOException {
        PayloadScan scan = PayloadScan.of(source, item, session, requests);
        if (scan.refused()) {
            line(source, Direction.RESPONSE);
            return;
        }
        source.take(scan.before());
        emit(source, Direction.REQUEST, Kind.PAYLOAD, scan.data(), meaning(), Map.of(), scan.fault());
        source.take(scan.data().length());
        unechoed = null;
        if (scan.complete()) {
            session.payload(item, scan.data());
        }
    }

    private void line(WireSource source, @Nullable Direction stated) throws IOException {
        if (session.record() != null && stated != Direction.REQUEST && records.line(source, session.record())) {
            unechoed = null;
            return;
        }
        if (stated != Direction.REQUEST && numberedCode(source)) {
            return;
        }
        LineScan scan = repeats(source, stated) ? repetition() : counted.with(source, LineScan.of(source), stated);
        if (scan.text().isEmpty()) {
            source.take(scan.size());
            return;
        }
        Direction direction = stated == null ? infer(scan.text()) : stated;
        if (stated != Direction.REQUEST && scan.text().equals(unechoed)) {
            unechoed = null;
            emit(source, Direction.RESPONSE, Kind.ECHO, scan.text(), meaning(), Map.of(), null);
        } else if (direction == Direction.REQUEST) {
            request(source, scan.text());
        } else {
            unechoed = null;
            response(source, scan.text());
        }
        source.take(scan.size());
    }

    /** Takes a result code that is written as a number; returns whether there is one. */
    private boolean numberedCode(WireSource source) throws IOException {
        Results.Numeric numeric = set.dialect().results().numeric();
        LineScan scan = numeric == null ? null : NumberScan.of(source, numeric, set.dialect().lineEnd());
        if (numeric == null || scan == null || numeric.end().equals(set.dialect().lineEnd()) && !session.modes().numeric() && session.owner(scan.text()).isPresent()) {
            return false;
        }
        unechoed = null;
        number = scan.text();
        response(source, Bytes.utf8(java.util.Objects.requireNonNull(numeric.word(scan.text().utf8()))));
        number = null;
        source.take(scan.size());
        return true;
    }

    /** Whether the line before is repeated, or that is echoed. It has no line end. */
    private boolean repeats(WireSource source, @Nullable Direction stated) throws IOException {
        LineScan text = repetition();
        boolean expected = text.text().equals(unechoed) ? stated != Direction.REQUEST : stated != Direction.RESPONSE && !session.awaits();
        return expected && !text.text().isEmpty() && source.ahead(text.size()).equals(text.text());
    }

    private LineScan repetition() {
        Bytes text = Bytes.utf8(set.dialect().repeat() == null ? "" : set.dialect().repeat());
        return new LineScan(text, text.length());
    }

    private Direction infer(Bytes line) {
        if (line.utf8().equals(set.dialect().repeat())) {
            return Direction.REQUEST;
        }
        Optional<OwnedLine> owner = session.owner(line).or(() -> session.begun(line));
        if (owner.filter(Session::strong).isPresent() || session.isResultCode(line)) {
            return Direction.RESPONSE;
        } else if (requests.match(line, session.modes()).isPresent() || requests.name(line).isPresent() && owner.isEmpty()) {
            return Direction.REQUEST;
        }
        return owner.isPresent() || !requests.looksLikeOne(line) ? Direction.RESPONSE : Direction.REQUEST;
    }

    private void request(WireSource source, Bytes line) {
        unechoed = line;
        last = line.utf8().equals(set.dialect().repeat()) && last != null ? last : line;
        request(source, line, last);
    }

    /** @param meant the line before, where that is repeated */
    private void request(WireSource source, Bytes line, Bytes meant) {
        session.silence();
        Optional<RequestMatch.Match> match = requests.match(meant, session.modes());
        if (match.isPresent()) {
            Doubts doubts = requests.doubts(meant, match.get(), session.modes());
            session.begin(match.get(), doubts.told());
            undecided = doubts.open();
            emit(source, Direction.REQUEST, Kind.REQUEST, line, meaning(), match.get().values(), null);
            return;
        }
        Optional<SeveralCommands> several = session.several(meant);
        if (several.isPresent()) {
            session.begin(several.get());
            Decoded.Meaning.OfSeveral meaning = Meanings.of(set, several.get());
            emit(source, Direction.REQUEST, Kind.REQUEST, line, meaning, Meanings.arguments(meaning), requests.fault(several.get(), session.modes()));
            return;
        }
        Fault fault = requests.fault(meant, session.modes());
        session.beginUnread();
        Meaning command = requests.name(line).<Meaning>map(name -> new Meaning.OfCommand(name, "", null)).orElse(null);
        boolean value = fault.id().equals("invalid-value");
        emit(source, Direction.REQUEST, value ? Kind.REQUEST : Kind.UNKNOWN, line, value ? command : null, Map.of(), fault);
    }

    private void response(WireSource source, Bytes line) {
        session.advance(line);
        Optional<OwnedLine> owner = session.owner(line);
        if (owner.isPresent()) {
            owned(source, line, owner.get());
        } else if (session.begun(line).isPresent()) {
            records.begin(source, line, session.begun(line).get());
        } else if (session.isResultCode(line)) {
            code(source, line);
        } else if (session.detail(line).isPresent()) {
            emit(source, Direction.RESPONSE, Kind.INFORMATION, line, null, session.detail(line).get(), null);
        } else {
            emit(source, Direction.RESPONSE, Kind.UNKNOWN, line, null, Map.of(), new Fault("unknown-line", session.reason(line), 1));
        }
    }

    private void owned(WireSource source, Bytes line, OwnedLine owner) {
        Meaning meaning = meaning(owner);
        Doubts doubts = session.doubts(line, owner);
        undecided = doubts.open();
        session.learn(doubts);
        boolean ended = session.take(owner);
        boolean event = owner instanceof OwnedLine.Announced || owner instanceof OwnedLine.Unsolicited;
        emit(source, Direction.RESPONSE, event ? Kind.UNSOLICITED : ended ? Kind.FINAL : Kind.INFORMATION, line, meaning, Session.values(owner), null);
    }

    /** A result code that does not come where the pending response has one. */
    private void code(WireSource source, Bytes line) {
        Fault fault = null;
        session.modes().hearCode();
        Pending pending = session.pending();
        if (pending != null) {
            fault = new Fault("incomplete-response", "'" + line.utf8() + "' comes before the response is complete: " + session.reason(line), 1);
        } else if (!session.awaits()) {
            fault = new Fault("unexpected-result", "no command is waiting for '" + line.utf8() + "'", 1);
        }
        emit(source, Direction.RESPONSE, Kind.FINAL, line, meaning(), session.fieldOf(line).orElse(Map.of()), fault);
        session.abandon();
    }

    private @Nullable Meaning meaning() {
        return Meanings.of(session.pending());
    }

    private @Nullable Meaning meaning(OwnedLine owner) {
        if (owner instanceof OwnedLine.Unsolicited event) {
            return new Meaning.OfEvent(event.event().name());
        } else if (owner instanceof OwnedLine.Announced announced) {
            return new Meaning.OfEvent(announced.item().event().name());
        }
        return meaning();
    }

    private void emit(
            WireSource source, Direction direction, Kind kind, Bytes text, @Nullable Meaning meaning, Map<String, io.github.atspec.core.model.Value> values, @Nullable Fault fault) {
        emit(source, direction, kind, text, meaning, Meanings.arguments(set, meaning, values), fault);
    }

    private void emit(
            WireSource source, Direction direction, Kind kind, Bytes text, @Nullable Meaning meaning, List<Argument> arguments, @Nullable Fault fault) {
        Fault problem = fault == null ? carried : fault;
        carried = null;
        // A line that is understood needs no explaining, however the manual prints it elsewhere.
        boolean explained = kind == Kind.REQUEST || kind == Kind.UNKNOWN;
        sink.accept(new Decoded(
                source.line(), source.seconds(), direction, kind, number == null ? text : number, number == null ? null : text.utf8(), source.printed(), meaning, arguments, undecided, problem, explained ? errata.of(text) : null));
        undecided = List.of();
    }
}
