package io.github.atspec.core.notation;

import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where repeated groups end that begin with a field: at the text behind them, which no field before it may begin with. */
final class Repetitions {
    private Repetitions() {}

    static List<Part> ended(List<Part> parts) {
        return ended(parts, Opening.END);
    }

    private static List<Part> ended(List<Part> parts, Set<Opening> after) {
        List<Part> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Set<Opening> behind = Opening.of(parts.subList(i + 1, parts.size()), after);
            Part part = parts.get(i);
            String text = behind.iterator().next().text();
            if (part instanceof Part.Repeat repeat && repeat.opening().isEmpty()) {
                result.add(ended(repeat, text));
            } else if (part instanceof Part.Repeat repeat && repeat.wholeLines() && text.startsWith(repeat.opening())) {
                result.add(new Part.Repeat(repeat.parts(), repeat.opening(), text));
            } else {
                result.add(part instanceof Part.Group group ? new Part.Group(group.group(), ended(group.parts(), behind)) : part);
            }
        }
        return List.copyOf(result);
    }

    private static Part.Repeat ended(Part.Repeat repeat, String behind) {
        if (behind.isEmpty() || !(repeat.parts().get(0) instanceof Part.Run run)) {
            return repeat;
        }
        List<Position> positions = new ArrayList<>(run.positions());
        Position first = positions.get(0);
        String stops = first.stops().indexOf(behind.charAt(0)) < 0 ? first.stops() + behind.charAt(0) : first.stops();
        positions.set(0, new Position(first.before(), first.field(), first.after(), first.presence(), stops));
        List<Part> parts = new ArrayList<>(repeat.parts());
        parts.set(0, new Part.Run(List.copyOf(positions), run.separator()));
        return new Part.Repeat(List.copyOf(parts), "", behind);
    }
}
