package io.github.atspec.core.example;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.notation.TailGroups;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Warns of optional positions that share one pair of brackets: manuals use them both for "all or none" and for "as many as you like". A rule {@code together}, or
 * an example that fills them in part, shows that the author has decided.
 */
final class UndecidedGroups {
    private UndecidedGroups() {}

    static void check(CommandSet set, List<Executed> executed, Problems problems) {
        for (Command command : set.commands()) {
            for (Variant variant : command.variants()) {
                List<Map<String, Value>> requests = executed.stream()
                        .flatMap(example -> example.exchanges().stream())
                        .filter(exchange -> exchange.variant().equals(variant))
                        .map(Act.Exchange::request)
                        .toList();
                TailGroups.of(variant.request()).stream()
                        .filter(group -> !together(variant.rules(), group) && requests.stream().noneMatch(values -> partly(values, group)))
                        .forEach(group -> warn(variant.request(), group, problems));
            }
        }
    }

    private static boolean together(List<Rule> rules, Set<String> group) {
        return rules.stream()
                .anyMatch(rule -> rule.claim() instanceof Rule.Claim.Together together
                        && together.parameters().stream().anyMatch(p -> group.contains(p.name())));
    }

    private static boolean partly(Map<String, Value> values, Set<String> group) {
        long given = group.stream().filter(values::containsKey).count();
        return given > 0 && given < group.size();
    }

    private static void warn(Line line, Set<String> group, Problems problems) {
        String names = "<" + String.join(">, <", group) + ">";
        problems.warning(
                "group-undecided",
                line.location(),
                names + " stand in one optional group; they are taken as optional one by one",
                "add the rule 'together " + names + "' or an example that gives only some of them");
    }
}
