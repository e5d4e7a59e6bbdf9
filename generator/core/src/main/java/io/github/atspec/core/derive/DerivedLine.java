package io.github.atspec.core.derive;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import java.util.List;

/**
 * What the device answers for one item of a response on its own.
 *
 * @param item an {@link ResponseItem.Info}, {@link ResponseItem.OneOf} or {@link ResponseItem.Announced}
 * @param writing how often it is written
 * @param values the values of the line's parameters, in the order of the line
 */
public record DerivedLine(ResponseItem item, Writing writing, List<DerivedValue> values) {

    /** One value of a line. */
    public record DerivedValue(Parameter parameter, Origin origin) {}

    /** How often a line is written. */
    public sealed interface Writing {

        /** Always once. */
        record Once() implements Writing {}

        /** Once, unless the reported item is unset. */
        record IfSet(StateItem.Fields item) implements Writing {}

        /**
         * Once for each row (or for the first row alone) of a table or queue whose columns equal what the request says; a value the request leaves out matches any.
         *
         * @param all whether every row is written, or the first one alone
         * @param mandatory whether the command is refused when there is no such row
         * @param matching the bindings that the request restricts
         */
        record Rows(Reports reports, boolean all, boolean mandatory, List<Reports.Binding> matching) implements Writing {}

        /** Left out: it may be, and nothing says what to write. */
        record Never() implements Writing {}

        /** The response needs it and nothing says what to write. */
        record Underivable(List<Parameter> missing) implements Writing {}
    }
}
