package io.github.atspec.core.ambiguity;

import io.github.atspec.core.interpret.Side;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Variant;
import java.util.List;

/** Every command line is a request of one variant. */
final class Requests {
    private Requests() {}

    private record Request(Command command, Variant variant, Pattern pattern) {

        static Request of(CommandSet set, Command command, Variant variant) {
            return new Request(command, variant, new Pattern(variant.request(), Side.HOST, variant.where(), variant.when(), set.dialect()));
        }

        @Override
        public String toString() {
            return Titles.of(command, variant);
        }
    }

    static void check(CommandSet set, Reports reports) {
        List<Request> requests = set.commands().stream()
                .flatMap(command -> command.variants().stream().map(variant -> Request.of(set, command, variant)))
                .toList();
        requests.forEach(request -> Readings.check(request.pattern(), reports));
        HeadPairs.of(requests, request -> request.pattern().head(), (a, b) -> true).forEach(pair -> check(pair.first(), pair.second(), reports));
    }

    private static void check(Request first, Request second, Reports reports) {
        Verdict verdict = PairCheck.check(first.pattern(), second.pattern());
        String what = "a request of " + first + " and of " + second;
        if (verdict instanceof Verdict.Ambiguous ambiguous) {
            String message = ambiguous.witness() + " is " + what + ambiguous.whileModes();
            String hint = "restrict a parameter with 'where', guard a variant with 'when', or give them different numbers of fields";
            reports.error("ambiguous-variants", second.variant().location(), message, hint);
        } else {
            reports.notAmbiguous(verdict, second.variant().location(), what);
        }
    }
}
