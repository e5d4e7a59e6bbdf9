package io.github.atspec.core.translate;

import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The languages of a command set's prose, as its header says.
 *
 * @param own the one that a plain text is in
 * @param others those that it is translated to
 */
public record Languages(String own, List<String> others) {

    /** Of a header. What is wrong in it is left to whoever reads the element. */
    public static Languages of(Mapping header) {
        String own = header.get("language").orElse(null) instanceof Scalar language ? language.text() : "en";
        List<String> others = new ArrayList<>();
        if (header.get("translations").orElse(null) instanceof Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Scalar language && !language.text().equals(own)) {
                    others.add(language.text());
                }
            }
        }
        return new Languages(own, List.copyOf(others));
    }

    /** The own one first. */
    public List<String> all() {
        List<String> all = new ArrayList<>(List.of(own));
        all.addAll(others);
        return List.copyOf(all);
    }
}
