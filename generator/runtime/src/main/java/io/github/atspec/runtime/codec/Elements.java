package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of values as generated records keep them: unmodifiable, and without holes at the end. A hole is null. */
public final class Elements {
    private Elements() {}

    /** The elements, so many of them, each with a value. */
    public static <T> List<T> of(String parameter, @Nullable List<T> elements, int min, int max) {
        List<T> kept = trimmed(Check.given(parameter, elements), 0);
        checkCount(parameter, kept, min, max);
        Check.rule(!kept.contains(null), parameter, kept, "must have no holes");
        return Collections.unmodifiableList(kept);
    }

    /** The elements, so many of them; missing ones up to {@code min} are holes. */
    public static <T> List<@Nullable T> withHoles(String parameter, @Nullable List<@Nullable T> elements, int min, int max) {
        List<@Nullable T> kept = trimmed(Check.given(parameter, elements), min);
        while (kept.size() < min) {
            kept.add(null);
        }
        checkCount(parameter, kept, min, max);
        return Collections.unmodifiableList(kept);
    }

    /** The elements as they are, holes included. */
    public static <T> List<T> copy(List<T> elements) {
        return Collections.unmodifiableList(new ArrayList<>(elements));
    }

    private static <T> List<T> trimmed(List<T> elements, int least) {
        List<T> kept = new ArrayList<>(elements);
        while (kept.size() > least && kept.get(kept.size() - 1) == null) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    /** As many elements as a line can carry. */
    public static void checkCount(String parameter, List<?> elements, int min, int max) {
        if (elements.size() < min || elements.size() > max) {
            String number = max == Integer.MAX_VALUE ? "at least " + min : min == max ? Integer.toString(min) : min + ".." + max;
            throw new InvalidValueException(parameter, elements.size() + " elements", "must have " + number + " elements");
        }
    }

    /** As many elements as another list of the same repeated group has. */
    public static void alike(String parameter, List<?> elements, String other, List<?> others) {
        if (elements.size() != others.size()) {
            throw uneven(parameter, elements, other, others);
        }
    }

    /** No more elements than another list of the same repeated group has; what it lacks at its end are holes. */
    public static void within(String parameter, List<?> elements, String other, List<?> others) {
        if (longest(elements) > others.size()) {
            throw uneven(parameter, elements, other, others);
        }
    }

    private static InvalidValueException uneven(String parameter, List<?> elements, String other, List<?> others) {
        return new InvalidValueException(parameter, elements.size() + " elements", "must have as many elements as <" + other + ">, " + others.size());
    }

    /** The number of elements of the longest of some lists, holes at its end not counted. */
    public static int longest(List<?>... lists) {
        int longest = 0;
        for (List<?> list : lists) {
            longest = Math.max(longest, trimmed(list, 0).size());
        }
        return longest;
    }

    /** The element at an index, or null where there is none. */
    public static <T> @Nullable T at(List<? extends @Nullable T> elements, int index) {
        return index < elements.size() ? elements.get(index) : null;
    }

    /** The element at an index, which must be there. */
    public static <T> T given(String parameter, List<? extends @Nullable T> elements, int index) {
        T element = at(elements, index);
        if (element == null) {
            throw new InvalidValueException(parameter, elements.size() + " elements", "must have at least " + (index + 1) + " elements");
        }
        return element;
    }

    /** Whether some element has a value. */
    public static boolean present(List<?> elements) {
        return elements.stream().anyMatch(Objects::nonNull);
    }

    /** Whether no two values are equal. Lists stand for their elements; nulls are no values. */
    public static boolean distinct(@Nullable Object... values) {
        return distinct(java.util.Arrays.asList(values), new HashSet<>());
    }

    private static boolean distinct(Collection<?> values, Set<Object> seen) {
        for (Object value : values) {
            boolean twice = value instanceof Collection<?> elements ? !distinct(elements, seen) : value != null && !seen.add(comparable(value));
            if (twice) {
                return false;
            }
        }
        return true;
    }

    /** Numbers are equal whatever their size in Java. */
    private static Object comparable(Object value) {
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }

    /** The elements converted, holes kept. */
    public static <A, B> List<B> map(List<A> elements, Function<? super A, ? extends B> conversion) {
        List<B> converted = new ArrayList<>();
        for (A element : elements) {
            converted.add(element == null ? null : conversion.apply(element));
        }
        return Collections.unmodifiableList(converted);
    }
}
