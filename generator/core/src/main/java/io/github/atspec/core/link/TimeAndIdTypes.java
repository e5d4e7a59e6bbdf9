package io.github.atspec.core.link;

import io.github.atspec.core.element.TypeElement;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Links UUIDs, time zones, moments and durations. */
final class TimeAndIdTypes {
    /** The offsets that places on earth have, in hours. */
    private static final Scalars.Range USUAL_HOURS = new Scalars.Range(-12, 14);

    /** Java's offsets end at 18 hours, which leaves no minutes beyond them. */
    private static final Scalars.Range POSSIBLE_HOURS = new Scalars.Range(-17, 17);

    /** The last second of the year 9999. */
    private static final Duration LAST = Duration.ofSeconds(253_402_300_799L);

    private final TypeElement element;
    private final @Nullable String name;
    private final Problems problems;

    TimeAndIdTypes(TypeElement element, @Nullable String name, Problems problems) {
        this.element = element;
        this.name = name;
        this.problems = problems;
    }

    Optional<ValueType> uuid() {
        List<Scalar> wire = element.wire();
        if (wire.size() > 1) {
            problems.error("wrong-value", wire.get(0).location(), "'wire' of a uuid is hex or 0xhex");
            return Optional.empty();
        }
        Scalar stated = wire.isEmpty() ? null : wire.get(0);
        return Optional.of(new ValueType.UuidType(name, Scalars.word(stated, "wire", Map.of("hex", false, "0xhex", true), false, problems)));
    }

    Optional<ValueType> timezone() {
        boolean hours = element.forms().isEmpty();
        boolean minutes = false;
        for (Scalar form : element.forms()) {
            boolean whole = Scalars.word(form, "forms", Map.of("hours", true, "hhmm", false), true, problems);
            hours |= whole;
            minutes |= !whole;
        }
        boolean asHours = hours;
        boolean asMinutes = minutes;
        return range(USUAL_HOURS, POSSIBLE_HOURS, "range of a timezone")
                .map(r -> new ValueType.TimezoneType(name, (int) r.min(), (int) r.max(), asHours, asMinutes));
    }

    Optional<ValueType> moment(SortedMap<Long, String> valueNames) {
        Duration unit = element.unit() == null ? Duration.ofSeconds(1) : Scalars.unit(element.unit(), problems);
        Scalars.Range all = new Scalars.Range(0, LAST.dividedBy(unit));
        return range(all, all, "range of a unix-time").map(r -> time(true, r, 1, element.unit() == null ? "s" : element.unit().text(), unit, valueNames));
    }

    Optional<ValueType> duration(SortedMap<Long, String> valueNames) {
        if (element.unit() == null) {
            problems.error("missing-key", element.location(), "missing key 'unit' in a duration", "name what is counted, 's' or '100 ms'");
            return Optional.empty();
        }
        Duration unit = Scalars.unit(element.unit(), problems);
        int multipleOf = Scalars.atLeast(1, element.multipleOf(), "multiple of", 1, problems);
        Scalars.Range all = new Scalars.Range(0, Long.MAX_VALUE);
        return range(all, all, "range of a duration").map(r -> time(false, r, multipleOf, element.unit().text(), unit, valueNames));
    }

    private ValueType time(boolean moment, Scalars.Range range, int multipleOf, String unitText, Duration unit, SortedMap<Long, String> valueNames) {
        ValueType.IntType number = new ValueType.IntType(null, range.min(), range.max(), 10, 0, unitText, multipleOf, 0, valueNames);
        return new ValueType.TimeType(name, moment, number, unit);
    }

    private Optional<Scalars.Range> range(Scalars.Range usual, Scalars.Range possible, String what) {
        if (element.range() == null) {
            return Optional.of(usual);
        }
        return Scalars.range(element.range(), problems).flatMap(r -> Narrowing.within(r, possible, element.range(), what, problems));
    }
}
