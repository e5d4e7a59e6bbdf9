package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Problems;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code unused-error-table}: a variant or the dialect names each error table. */
final class UnusedErrorTables implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        Stream<ErrorTable> ofVariants = set.commands().stream().flatMap(command -> command.variants().stream()).map(Variant::errors).filter(Objects::nonNull);
        Set<String> used = Stream.concat(ofVariants, set.dialect().errorTables()).map(ErrorTable::name).collect(Collectors.toSet());
        set.errors().stream().filter(table -> !used.contains(table.name()) && set.inheritedFrom(table.location()).isEmpty()).forEach(table ->
                problems.warning("unused-error-table", table.location(), "error table '" + table.name() + "' is not used", "name it under 'errors' of a variant, of a result code or of 'detail'"));
    }
}
