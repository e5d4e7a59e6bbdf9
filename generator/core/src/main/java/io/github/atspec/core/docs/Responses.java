package io.github.atspec.core.docs;

import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Later;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.ResultCode;
import io.github.atspec.core.model.Variant.Failure;
import java.util.List;

/** The steps of a response, and the sequences that end in failure. */
final class Responses {
    private Responses() {}

    static List<Phrase> steps(List<ResponseItem> response) {
        return response.isEmpty() ? List.of(Phrase.of("none: the device answers nothing")) : response.stream().map(Responses::step).toList();
    }

    private static Phrase step(ResponseItem item) {
        if (item instanceof ResponseItem.Fixed fixed) {
            return Phrase.ofCode(fixed.text());
        } else if (item instanceof ResponseItem.Prompt prompt) {
            return Phrase.of("the prompt ").code(prompt.text());
        } else if (item instanceof ResponseItem.Payload payload) {
            return payload(payload);
        } else if (item instanceof ResponseItem.Passthrough passthrough) {
            return Phrase.of("passthrough ").code(passthrough.name()).text(": both directions raw until the escape sequence");
        } else if (item instanceof ResponseItem.OneOf several) {
            return oneOf(several);
        } else if (item instanceof ResponseItem.Info info) {
            return info(info);
        }
        return announced((ResponseItem.Announced) item);
    }

    private static Phrase payload(ResponseItem.Payload payload) {
        Phrase phrase = Phrase.of("then the host sends ").code(payload.name());
        ResponseItem.Ending ending = payload.ending();
        if (payload.count() == null) {
            return ending == null ? phrase : phrase.text(", raw bytes, ended by ").code(ending.end().toString()).then(among(ending));
        }
        phrase = phrase.text(ending == null ? ", " : ", at most ").code("<" + payload.count().name() + ">").text(" raw bytes");
        return ending == null
                ? phrase
                : phrase.text(", ended by ").code(ending.end().utf8()).text(" as well").then(among(ending)).text(", and all of this is counted");
    }

    /** What the data may hold, and how it is taken back. */
    private static Phrase among(ResponseItem.Ending ending) {
        if (ending instanceof ResponseItem.Escaped escaped) {
            return Phrase.of("; each ").code(String.valueOf(escaped.escape())).text(" of the data is doubled");
        }
        ResponseItem.Abort abort = ((ResponseItem.Plain) ending).abort();
        if (abort == null) {
            return Phrase.NONE;
        }
        Phrase then = Phrase.join(", ", abort.then().stream().map(line -> Phrase.ofCode(line.text())).toList());
        return Phrase.of("; ").code(abort.bytes().toString()).text(" in its place takes the data back, and the device answers ").then(then);
    }

    private static Phrase info(ResponseItem.Info info) {
        Phrase phrase = Phrase.ofCode(info.line().source()).text(times(info.min(), info.max()) + streamed(info.traits().stream()));
        if (info.traits().undocumented()) {
            phrase = phrase.text(", any line that is nothing else");
        }
        phrase = phrase.then(matching(info.match()));
        if (info.reports() != null) {
            phrase = phrase.then(reports(info.reports(), info.line())).then(approximate(info.traits().approximate()));
        }
        if (info.line().fields().size() > 1 && info.line().separator() != Line.USUAL_SEPARATOR) {
            phrase = phrase.text("; ").code(String.valueOf(info.line().separator())).text(" between fields");
        }
        for (Phrase field : Guards.fields(info.line())) {
            phrase = phrase.text("; ").then(field);
        }
        for (Phrase repeated : Repetitions.of(info.line())) {
            phrase = phrase.text("; ").then(repeated);
        }
        return info.when().isEmpty() ? phrase : phrase.text("; ").then(Guards.whilst(info.when()));
    }

    private static Phrase oneOf(ResponseItem.OneOf several) {
        List<Phrase> kinds = several.kinds().stream().map(kind -> Phrase.ofCode(kind.line().line().source()).text(" (" + kind.name() + ")")).toList();
        Phrase phrase = Phrase.join(" or ", kinds).text(times(several.min(), several.max()) + streamed(several.stream())).then(matching(several.kinds().get(0).line().match()));
        return several.when().isEmpty() ? phrase : phrase.text("; ").then(Guards.whilst(several.when()));
    }

    private static Phrase announced(ResponseItem.Announced announced) {
        Event event = announced.event();
        return Phrase.of("the event ")
                .code(event.name())
                .text(times(announced.min(), announced.max()) + streamed(announced.stream()))
                .then(matching(announced.match()));
    }

    /** What settles a command after its answer. */
    static List<Phrase> later(Later later) {
        List<Phrase> phrases = new java.util.ArrayList<>();
        later.success().forEach(event -> phrases.add(announced(event).text(" says that it succeeded")));
        later.failure().forEach(event -> phrases.add(announced(event).text(" says that it failed")));
        Parameter within = later.within();
        Phrase time = within == null
                ? Phrase.of("one of them is awaited for ")
                : Phrase.of("one of them is awaited as long as ").code("<" + within.name() + ">").text(" says, without it for ");
        phrases.add(time.text(Values.duration(later.usual())));
        return List.copyOf(phrases);
    }

    private static String times(int min, int max) {
        if (min == 1 && max == 1) {
            return "";
        } else if (min == 0 && max == 1) {
            return ", may be missing";
        } else if (max == Integer.MAX_VALUE) {
            return ", any number of times" + (min == 0 ? "" : " but at least " + min);
        }
        return min == max ? ", " + min + " times" : ", " + min + " to " + max + " times";
    }

    private static String streamed(boolean stream) {
        return stream ? ", each delivered as it arrives" : "";
    }

    private static Phrase matching(List<Parameter> match) {
        if (match.isEmpty()) {
            return Phrase.NONE;
        }
        Phrase names = Phrase.join(
                " and ", match.stream().map(p -> Phrase.ofCode("<" + p.name() + ">")).toList());
        return Phrase.of("; ").then(names).text(match.size() == 1 ? " equals that of the request" : " equal those of the request");
    }

    private static Phrase approximate(List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return Phrase.NONE;
        }
        Phrase names = Phrase.join(" and ", parameters.stream().map(p -> Phrase.ofCode("<" + p.name() + ">")).toList());
        return Phrase.of("; ").then(names).text(" may differ from what was set");
    }

    private static Phrase reports(Reports reports, Line line) {
        Phrase columns = Phrase.join(
                ", ",
                reports.bindings().stream()
                        .map(b -> Phrase.ofCode("<" + b.parameter().name() + ">").text(shows(line, b) ? " from " : " of the request equals ").code(b.column().name()))
                        .toList());
        Phrase verb = Phrase.of(reports.takes() ? "; takes the next row of " : reports.saved() ? "; reports the saved value of " : "; reports ").code(reports.item().name());
        return columns.isEmpty() ? verb : verb.text(" (").then(columns).text(")");
    }

    private static boolean shows(Line line, Reports.Binding binding) {
        String name = binding.parameter().name();
        return line.source().contains("<" + name + ">") || line.source().contains("<\"" + name + "\">");
    }

    /** Each failure: its detail lines, then the final result code. */
    static List<Phrase> failures(List<Failure> failures, List<ResultCode> codes) {
        List<Phrase> all = new java.util.ArrayList<>();
        for (Failure failure : failures) {
            Phrase phrase = Phrase.NONE;
            for (Line line : failure.lines()) {
                phrase = phrase.code(line.source()).text(", then ");
            }
            all.add(phrase.code(failure.code()).text(" - " + failure.name()));
        }
        codes.forEach(code -> all.add(DialectFacts.code(code)));
        return List.copyOf(all);
    }
}
