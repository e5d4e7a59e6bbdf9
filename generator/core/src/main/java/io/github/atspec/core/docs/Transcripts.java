package io.github.atspec.core.docs;

import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.docs.Page.Exchanged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Examples as transcripts. */
final class Transcripts {
    private Transcripts() {}

    static List<Page.Transcript> of(List<Example> examples) {
        return examples.stream().map(Transcripts::of).toList();
    }

    private static Page.Transcript of(Example example) {
        List<Phrase> given = example.given().stream()
                .map(g -> Effects.sentence(g.effect()))
                .toList();
        return new Page.Transcript(given, example.steps().stream().map(Transcripts::line).toList(), remarks(example));
    }

    private static Exchanged line(Step step) {
        if (step instanceof Step.Request request) {
            return new Exchanged(">>", Printable.of(request.text()));
        } else if (step instanceof Step.FromDevice line) {
            return new Exchanged(line.number() == null ? "<<" : "<#", Printable.of(line.written()));
        } else if (step instanceof Step.RawToDevice raw) {
            return new Exchanged(">~", raw.bytes().toString());
        }
        return new Exchanged("<~", ((Step.RawFromDevice) step).bytes().toString());
    }

    private static List<Phrase> remarks(Example example) {
        List<Phrase> remarks = new ArrayList<>();
        if (example.wrong()) {
            remarks.add(Phrase.of("printed in the manual, but wrong: it is refused"));
        }
        for (Step step : example.steps()) {
            if (step instanceof Step.Request request) {
                addOther(request.text(), request.formatsAs(), remarks);
            } else if (step instanceof Step.FromDevice line) {
                addOther(line.text(), line.formatsAs(), remarks);
            }
        }
        return List.copyOf(remarks);
    }

    private static void addOther(String text, @Nullable String formatsAs, List<Phrase> remarks) {
        if (formatsAs != null) {
            remarks.add(Phrase.ofCode(text).text(" is read; it is written as ").code(formatsAs));
        }
    }
}
