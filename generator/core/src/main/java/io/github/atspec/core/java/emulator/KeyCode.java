package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import java.util.Comparator;
import java.util.List;

/** Keys of tables: the only key column, or a nested record {@code Key} of several, and their order. */
final class KeyCode {
    private KeyCode() {}

    static List<StateItem.Column> columns(StateItem.Table table) {
        return table.key().stream().map(name -> table.column(name).orElseThrow()).toList();
    }

    static TypeName type(JavaTypes types, StateItem.Table table) {
        List<StateItem.Column> columns = columns(table);
        return columns.size() == 1 ? types.type(table, columns.get(0)).box() : types.names().row(table).nestedClass("Key");
    }

    /** The key of the row that a variable holds. */
    static CodeBlock of(JavaTypes types, StateCode state, StateItem.Table table, String row) {
        List<StateItem.Column> columns = columns(table);
        return columns.size() == 1 ? state.column(table, columns.get(0), row).code() : CodeBlock.of("$N.key()", row);
    }

    /** A function from a row to its key. */
    static CodeBlock function(JavaTypes types, StateItem.Table table) {
        List<StateItem.Column> columns = columns(table);
        String accessor = columns.size() == 1 ? types.names().column(table, columns.get(0)) : "key";
        return CodeBlock.of("$T::$N", types.names().row(table), accessor);
    }

    /** A comparator of keys. */
    static CodeBlock order(JavaTypes types, StateItem.Table table) {
        List<StateItem.Column> columns = columns(table);
        if (columns.size() == 1) {
            return order(columns.get(0), types.type(table, columns.get(0)));
        }
        ClassName key = (ClassName) type(types, table);
        CodeBlock.Builder order = CodeBlock.builder();
        for (StateItem.Column column : columns) {
            CodeBlock accessor = CodeBlock.of("$T::$N", key, types.names().column(table, column));
            CodeBlock comparator = order(column, types.type(table, column));
            order.add(order.isEmpty() ? "$T.comparing($L, $L)" : "\n.thenComparing($L, $L)", order.isEmpty()
                    ? new Object[] {Comparator.class, accessor, comparator}
                    : new Object[] {accessor, comparator});
        }
        return order.build();
    }

    private static CodeBlock order(StateItem.Column column, TypeName type) {
        if (column.type() instanceof ValueType.EnumType choice) {
            // Numbers of one sign are in order when the shorter ones come first.
            return choice.ofString()
                    ? CodeBlock.of("$T.comparing($T::wire)", Comparator.class, type)
                    : CodeBlock.of("$T.comparing($T::wire, $T.comparingInt($T::length).thenComparing($T.naturalOrder()))",
                            Comparator.class, type, Comparator.class, String.class, Comparator.class);
        } else if (column.type() instanceof ValueType.BitsType) {
            return CodeBlock.of("$T.comparingLong($T::mask)", Comparator.class, type);
        } else if (column.type() instanceof ValueType.Ipv4Type || column.type() instanceof ValueType.IpType || column.type() instanceof ValueType.MacType) {
            return CodeBlock.of("$T.comparing($T::toString)", Comparator.class, type);
        }
        if (column.type() instanceof ValueType.TimezoneType) {
            return CodeBlock.of("$T.comparingInt($T::getTotalSeconds)", Comparator.class, type);
        }
        return CodeBlock.of("$T.naturalOrder()", Comparator.class);
    }
}
