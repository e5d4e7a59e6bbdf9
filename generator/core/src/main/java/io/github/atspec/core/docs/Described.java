package io.github.atspec.core.docs;

import io.github.atspec.core.model.Availability;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Form;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Provenance;
import io.github.atspec.core.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A command or an event of one set, reduced to what an index compares.
 *
 * @param forms names of its forms or lines, as the descriptor calls them
 * @param lines the different syntax lines by form; those of an event all behind one key
 * @param remarks where it comes from, and where it is not there
 */
record Described(String name, @Nullable String summary, List<String> forms, Map<String, List<String>> lines, List<String> remarks) {

    static Described of(Command command) {
        SortedMap<FormKind, List<String>> lines = new TreeMap<>();
        command.forms().forEach(form -> lines.put(form.kind(), lines(form)));
        Map<String, List<String>> byTitle = new LinkedHashMap<>();
        lines.forEach((kind, written) -> byTitle.put(Shapes.form(kind), written));
        List<String> remarks = new ArrayList<>(List.of(source(command.provenance())));
        remarks.addAll(availability(command.variants()));
        return new Described(command.name(), command.summary(), lines.keySet().stream().map(FormKind::key).toList(), byTitle, List.copyOf(remarks));
    }

    private static List<String> lines(Form form) {
        return form.variants().stream().map(variant -> variant.request().source()).distinct().toList();
    }

    static Described of(Event event) {
        List<String> lines = event.lines().stream().map(spelling -> spelling.line().source()).distinct().toList();
        List<String> names = event.lines().stream().map(Event.Spelling::name).toList();
        return new Described(event.name(), event.summary(), names, Map.of("Lines", lines), List.of(source(event.provenance())));
    }

    private static String source(Provenance provenance) {
        return switch (provenance.source()) {
            case MANUAL -> "own";
            case ASSUMED -> "assumed";
            case OBSERVED -> "observed";
        };
    }

    private static List<String> availability(List<Variant> variants) {
        List<String> remarks = new ArrayList<>();
        add("not supported", variants.stream().filter(variant -> !variant.availability().supported()).count(), variants.size(), remarks);
        add("deprecated", variants.stream().filter(variant -> variant.availability().replacement() != null).count(), variants.size(), remarks);
        List<String> chips = variants.stream().flatMap(variant -> variant.availability().chips().stream()).distinct().toList();
        add(Availability.text(chips), variants.stream().filter(variant -> !variant.availability().chips().isEmpty()).count(), variants.size(), remarks);
        return remarks;
    }

    private static void add(String remark, long times, int all, List<String> remarks) {
        if (times > 0) {
            remarks.add(times == all ? remark : "in part " + remark);
        }
    }
}
