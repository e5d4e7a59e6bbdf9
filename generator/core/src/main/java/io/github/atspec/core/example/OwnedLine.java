package io.github.atspec.core.example;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Writing;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.ResultCode;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of the device, and what it belongs to (SEMANTICS section 5, "who owns a line"). */
public sealed interface OwnedLine {

    /** Whether it ends in counted bytes. */
    default boolean counted() {
        Line line = null;
        if (this instanceof Info info) {
            line = info.item().line();
        } else if (this instanceof Announced announced) {
            line = announced.spelling().line();
        } else if (this instanceof Unsolicited event) {
            line = event.spelling().line();
        }
        return line != null && line.fields().stream().anyMatch(field -> field.type() instanceof ValueType.BytesType);
    }

    /** How the line is written from its values; empty for a line without any. */
    default Optional<Writing> write(Interpreter interpreter) {
        return Optional.empty();
    }

    /** A fixed line or the prompt of the pending response. */
    record Fixed(ResponseItem item) implements OwnedLine {}

    /**
     * A final result code that ends the pending command in failure.
     *
     * @param code the whole line
     * @param fielded what it is where it has a field, else null
     */
    record Failure(String code, ResultCode.@Nullable Fielded fielded, Map<String, Value> values) implements OwnedLine {

        /** One that is text alone. */
        public Failure(String code) {
            this(code, null, Map.of());
        }

        @Override
        public Optional<Writing> write(Interpreter interpreter) {
            return Optional.ofNullable(fielded).map(with -> interpreter.writeLine(with.line(), values));
        }
    }

    /** An information line of the pending response. */
    record Info(ResponseItem.Info item, Map<String, Value> values) implements OwnedLine {
        @Override
        public Optional<Writing> write(Interpreter interpreter) {
            return Optional.of(interpreter.writeLine(item.line(), values));
        }
    }

    /** A detail line of a failure. */
    record Detail(Variant.Failure failure, Line line, Map<String, Value> values) implements OwnedLine {
        @Override
        public Optional<Writing> write(Interpreter interpreter) {
            return Optional.of(interpreter.writeLine(line, values));
        }
    }

    /** The dialect's line that says why the command fails. */
    record Why(Dialect.Detail detail, Map<String, Value> values) implements OwnedLine {
        @Override
        public Optional<Writing> write(Interpreter interpreter) {
            return Optional.of(interpreter.writeLine(detail.line(), values));
        }
    }

    /** An event that the pending response announces. */
    record Announced(ResponseItem.Announced item, Event.Spelling spelling, Map<String, Value> values) implements OwnedLine {
        @Override
        public Optional<Writing> write(Interpreter interpreter) {
            return Optional.of(interpreter.writeEvent(spelling, values));
        }
    }

    /** An event on its own. */
    record Unsolicited(Event event, Event.Spelling spelling, Map<String, Value> values) implements OwnedLine {
        @Override
        public Optional<Writing> write(Interpreter interpreter) {
            return Optional.of(interpreter.writeEvent(spelling, values));
        }
    }
}
