package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.ResponseItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines that can be expected at the same step of one response are told apart, or the order of who owns a line decides. */
final class Steps {
    private final Response response;
    private final ResultCodes codes;
    private final Reports reports;

    private Steps(Response response, ResultCodes codes, Reports reports) {
        this.response = response;
        this.codes = codes;
        this.reports = reports;
    }

    /**
     * Checks a response.
     *
     * @param codes against which every line is checked anyway
     */
    static void check(Response response, ResultCodes codes, Reports reports) {
        Steps steps = new Steps(response, codes, reports);
        for (int item = 0; item < response.items().size(); item++) {
            steps.checkKinds(item);
            steps.checkFollowing(item);
        }
        steps.checkDetails();
    }

    /** Checks the kinds of line that one item has against each other. */
    private void checkKinds(int item) {
        if (response.variant().response().get(item) instanceof ResponseItem.OneOf) {
            List<Expected> kinds = response.items().get(item);
            for (int i = 0; i < kinds.size(); i++) {
                Expected kind = kinds.get(i);
                kinds.subList(0, i).forEach(other -> check(other, kind, PairCheck.check(other.pattern(), kind.pattern())));
            }
        }
    }

    /** Checks an item against those that may come instead of one more of it. */
    private void checkFollowing(int item) {
        List<ResponseItem> items = response.variant().response();
        if (least(items.get(item)) == most(items.get(item))) {
            return;
        }
        List<List<Guard>> without = new ArrayList<>();
        for (int next = item + 1; next < items.size(); next++) {
            check(item, next, without);
            if (least(items.get(next)) > 0) {
                List<Guard> when = guards(items.get(next));
                if (when.isEmpty()) {
                    return;
                }
                without.add(when);
            }
        }
    }

    private static List<Guard> guards(ResponseItem item) {
        if (item instanceof ResponseItem.Info info) {
            return info.when();
        }
        return item instanceof ResponseItem.OneOf oneOf ? oneOf.when() : List.of();
    }

    private static int least(ResponseItem item) {
        if (item instanceof ResponseItem.Info info) {
            return info.min();
        }
        if (item instanceof ResponseItem.OneOf oneOf) {
            return oneOf.min();
        }
        return item instanceof ResponseItem.Announced announced ? announced.min() : 1;
    }

    private static int most(ResponseItem item) {
        if (item instanceof ResponseItem.Info info) {
            return info.max();
        }
        if (item instanceof ResponseItem.OneOf oneOf) {
            return oneOf.max();
        }
        return item instanceof ResponseItem.Announced announced ? announced.max() : 1;
    }

    private void check(int item, int next, List<List<Guard>> without) {
        if (response.variant().response().get(next) instanceof ResponseItem.Fixed fixed && codes.contains(fixed.text())) {
            return;
        }
        for (Expected first : response.items().get(item)) {
            response.items().get(next).forEach(second -> check(first, second, PairCheck.check(first.pattern(), second.pattern(), without)));
        }
    }

    /** A detail of a failure may come instead of any line; of two details only the meaning has to be clear. */
    private void checkDetails() {
        List<Expected> details = Stream.concat(response.details().stream(), response.why().stream()).toList();
        for (int i = 0; i < details.size(); i++) {
            Expected detail = details.get(i);
            response.items().stream().flatMap(List::stream).filter(line -> line.rank() != Expected.Rank.FIXED).forEach(line ->
                    check(line, detail, PairCheck.check(line.pattern(), detail.pattern())));
            details.subList(0, i).forEach(other -> check(other, detail, PairCheck.checkMeaning(other.pattern(), detail.pattern())));
        }
    }

    private void check(Expected first, Expected second, Verdict verdict) {
        String what = "both " + first + " and " + second + " of the response to " + response.title();
        if (!(verdict instanceof Verdict.Ambiguous ambiguous)) {
            reports.notAmbiguous(verdict, second.pattern().line().location(), what);
        } else if (first.rank() == second.rank()) {
            String message = ambiguous.witness() + " is " + what + ambiguous.whileModes();
            reports.error("ambiguous-lines", second.pattern().line().location(), message, "say how often they come, or give one a text of its own");
        } else {
            shadowed(first, second, ambiguous);
        }
    }

    private void shadowed(Expected first, Expected second, Verdict.Ambiguous ambiguous) {
        boolean secondYields = first.rank().compareTo(second.rank()) < 0;
        Expected yields = secondYields ? second : first;
        Expected owner = secondYields ? first : second;
        String message = ambiguous.witness() + ", a line " + yields + " of " + response.title() + ", is taken for " + owner;
        reports.note("shadowed-line", yields.pattern().line().location(), message, null);
    }
}
