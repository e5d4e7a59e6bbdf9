package io.github.atspec.core.link;

import io.github.atspec.core.element.ResponseItemElement.AbortElement;
import io.github.atspec.core.element.ResponseItemElement.PayloadItem;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links what ends a payload: its count, certain bytes, or whichever comes first. */
final class EndingLinker {
    private final Problems problems;

    EndingLinker(Problems problems) {
        this.problems = problems;
    }

    /** Null where the count alone ends it, and after a problem. */
    ResponseItem.@Nullable Ending link(PayloadItem item) {
        if (item.count() == null) {
            return uncounted(item);
        } else if (item.until() != null || item.abort() != null) {
            SourceLocation place = item.until() != null ? item.until().location() : java.util.Objects.requireNonNull(item.abort()).location();
            return wrong(place, item.until() != null ? "'until' and 'count'" : "'abort' and 'count'", "what is counted may hold any bytes; see 'or until'");
        } else if (item.orUntil() == null && item.escape() == null) {
            return null;
        }
        if (item.orUntil() == null || item.escape() == null) {
            String message = item.orUntil() == null ? "'escape' without 'or until'" : "'or until' without 'escape'";
            return wrong(item.location(), message, "data that contains the ending is told from it by the escape");
        }
        return escaped(item.orUntil(), item.orUntil().text(), item.escape());
    }

    private ResponseItem.@Nullable Ending uncounted(PayloadItem item) {
        if (item.until() == null) {
            String message = item.orUntil() == null ? "a payload without 'count' and 'until'" : "'or until' without 'count'";
            return wrong(item.location(), message, "'count' names the parameter that counts its bytes, 'until' the bytes that end it");
        }
        Bytes end = bytes(item.until());
        if (item.escape() == null) {
            return end == null ? null : plain(item, end);
        } else if (item.abort() != null) {
            return wrong(item.abort().location(), "'abort' and 'escape'", "data that is escaped can hold what aborts it");
        }
        return end == null ? null : escaped(item.until(), end.utf8(), item.escape());
    }

    private ResponseItem.@Nullable Ending plain(PayloadItem item, Bytes end) {
        AbortElement abort = item.abort();
        if (abort == null) {
            return new ResponseItem.Plain(end, null);
        }
        Bytes bytes = bytes(abort.bytes());
        if (bytes == null || abort.then().isEmpty()) {
            return null;
        }
        if (holds(bytes, end) || holds(end, bytes)) {
            String message = "of what ends the data and what aborts it, one is part of the other";
            return wrong(abort.bytes().location(), message, "a device knows them by their last byte");
        }
        return new ResponseItem.Plain(end, new ResponseItem.Abort(bytes, abort.then().stream().map(line -> new ResponseItem.Fixed(line.text(), line.location())).toList()));
    }

    private static boolean holds(Bytes bytes, Bytes part) {
        for (int from = 0; from + part.length() <= bytes.length(); from++) {
            if (bytes.slice(from, from + part.length()).equals(part)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Bytes bytes(Scalar scalar) {
        Optional<Bytes> bytes = EscapedBytes.read(scalar.text(), scalar.textLocation(), problems);
        return bytes.orElse(null);
    }

    private ResponseItem.@Nullable Ending escaped(Scalar until, String end, Scalar escape) {
        if (escape.text().length() != 1 || !isAscii(escape.text())) {
            return wrong(escape.location(), "'" + escape.text() + "' is not one ASCII character", null);
        }
        char character = escape.text().charAt(0);
        if (end.length() < 2 || !isAscii(end) || end.charAt(0) != character || end.charAt(1) == character) {
            String message = "'" + end + "' is not the escape and another character";
            return wrong(until.location(), message, "else it cannot be told from data in which each escape is doubled");
        }
        return new ResponseItem.Escaped(character, end);
    }

    private ResponseItem.@Nullable Ending wrong(SourceLocation place, String message, @Nullable String hint) {
        if (hint == null) {
            problems.error("wrong-payload-ending", place, message);
        } else {
            problems.error("wrong-payload-ending", place, message, hint);
        }
        return null;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }
}
