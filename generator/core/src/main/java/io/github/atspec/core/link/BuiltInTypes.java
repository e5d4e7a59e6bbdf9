package io.github.atspec.core.link;

import io.github.atspec.core.element.EnumValueElement;
import io.github.atspec.core.element.TypeElement;
import io.github.atspec.core.model.CharacterSet;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.runtime.WireCharset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Links a type written with a built-in one and its keys. */
final class BuiltInTypes {
    private static final int MOST_PORTS = 65535;

    private final TypeElement element;
    private final @Nullable String name;
    private final CharsetLinker charsets;
    private final AvailabilityLinker availability;
    private final Kinds kinds;
    private final Problems problems;

    /**
     * @param name of the named type that is defined so, or null in place
     * @param kinds links the kinds of values that it has
     */
    BuiltInTypes(TypeElement element, @Nullable String name, CharsetLinker charsets, AvailabilityLinker availability, Kinds kinds, Problems problems) {
        this.element = element;
        this.name = name;
        this.charsets = charsets;
        this.availability = availability;
        this.kinds = kinds;
        this.problems = problems;
    }

    Optional<ValueType> link(BuiltIn builtIn) {
        if (!element.kinds().isEmpty() && builtIn == BuiltIn.ENUM) {
            problems.error("wrong-type-key", element.kinds().get(0).name().location(), "'of' of an enum is 'string'", "several kinds of values have type either");
        }
        element.modifiers().stream().filter(modifier -> !builtIn.has(modifier.key())).forEach(modifier -> {
            String message = "'" + modifier.key() + "' does not go with type " + builtIn.key();
            problems.error("wrong-type-key", modifier.location(), message);
        });
        return switch (builtIn) {
            case INT -> number();
            case PORT -> port();
            case ENUM -> new EnumLinker(element, name, availability, problems).link();
            case BITS -> new BitsLinker(element, name, problems).link();
            case BOOL -> bool();
            case STRING -> length(0).map(r -> new ValueType.StringType(name, (int) r.min(), (int) r.max(), characters(), charset()));
            case HOST -> length(1).map(r -> new ValueType.HostType(name, (int) r.min(), (int) r.max()));
            case HEX -> length(0).map(r -> new ValueType.HexType(name, (int) r.min(), (int) r.max()));
            case TEXT -> Optional.of(new ValueType.TextType(name, charset()));
            case BYTES -> bytes();
            case IPV4 -> Optional.of(new ValueType.Ipv4Type(name));
            case IP -> Optional.of(new ValueType.IpType(name));
            case MAC -> Optional.of(new ValueType.MacType(name));
            case CHOICES -> Optional.of(new ValueType.ChoicesType(name));
            case ATOM -> atom();
            case EITHER -> new EitherLinker(element, name, kinds, problems).link();
            case UUID -> new TimeAndIdTypes(element, name, problems).uuid();
            case TIMEZONE -> new TimeAndIdTypes(element, name, problems).timezone();
            case ASCTIME -> Optional.of(new ValueType.AsctimeType(name));
            case UNIX_TIME -> new TimeAndIdTypes(element, name, problems).moment(valueNames());
            case DURATION -> new TimeAndIdTypes(element, name, problems).duration(valueNames());
        };
    }

    private WireCharset charset() {
        WireCharset charset = charsets.of(element.charset());
        if (element.characters() != null && charset.equals(WireCharset.UCS2)) {
            String message = "'characters' does not go with UCS2, in which all of them are hexadecimal digits";
            problems.error("wrong-charset", element.characters().location(), message, "leave it out, or state another 'charset'");
        }
        return charset;
    }

    private @Nullable CharacterSet characters() {
        if (element.characters() == null) {
            return null;
        }
        String spelled = element.characters().text();
        boolean printable = spelled.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '"');
        for (int i = 1; printable && i < spelled.length() - 1; i++) {
            printable = spelled.charAt(i) != '-' || spelled.charAt(i - 1) < spelled.charAt(i + 1);
        }
        if (!printable) {
            String message = "'" + spelled + "' is no set of printable ASCII characters";
            problems.error("wrong-characters", element.characters().location(), message, "write ranges as 'A-Z', a hyphen first or last, and no quote");
            return null;
        }
        return new CharacterSet(spelled);
    }

    private Optional<ValueType> number() {
        int width = Scalars.atLeast(0, element.width(), "width", 0, problems);
        Optional<Scalars.Range> range = range(element.range(), new Scalars.Range(Long.MIN_VALUE, Long.MAX_VALUE), "int");
        int base = Scalars.word(element.base(), "base", Map.of("10", 10, "16", 16), 10, problems);
        int digits = Scalars.atLeast(1, element.digits(), "digits", 0, problems);
        int multipleOf = Scalars.atLeast(1, element.multipleOf(), "multiple of", 1, problems);
        SortedMap<Long, String> names = valueNames();
        return range.map(r -> within(r, width)).flatMap(r -> unsigned(r, base)).map(r ->
                new ValueType.IntType(name, r.min(), r.max(), base, digits, Scalars.text(element.unit()), multipleOf, width, names));
    }

    /** Hexadecimal digits have no sign: an open range starts at zero. */
    private Optional<Scalars.Range> unsigned(Scalars.Range range, int base) {
        if (base == 10 || range.min() >= 0) {
            return Optional.of(range);
        } else if (element.range() != null && !element.range().text().startsWith("..") && range.min() < 0) {
            problems.error("wrong-range", element.range().location(), "'" + element.range().text() + "' has negative numbers, which base 16 cannot spell", "start it at 0");
            return Optional.empty();
        }
        return Optional.of(new Scalars.Range(0, range.max()));
    }

    /** Closes open ends by the width: what fits a Java int must not be read beyond it. */
    private static Scalars.Range within(Scalars.Range range, int width) {
        if (width != 31 && width != 32) {
            return range;
        }
        long min = range.min() == Long.MIN_VALUE ? Integer.MIN_VALUE : range.min();
        return new Scalars.Range(min, range.max() == Long.MAX_VALUE ? Integer.MAX_VALUE : range.max());
    }

    private Optional<ValueType> atom() {
        List<String> forms = element.forms().stream()
                .map(form -> Scalars.word(form, "forms", Map.of("number", "number", "text", "text", "word", "word"), "number", problems))
                .toList();
        if (forms.size() == 1) {
            problems.error("wrong-value", element.forms().get(0).location(), "'forms' of an atom are two or three of number, text and word", "one alone is an int or a string");
            return Optional.empty();
        }
        Optional<Scalars.Range> numbers = range(element.range(), new Scalars.Range(Long.MIN_VALUE, Long.MAX_VALUE), "int");
        boolean words = forms.contains("word");
        return numbers.flatMap(n -> length(0).map(r -> new ValueType.AtomType(
                name, forms.isEmpty() || forms.contains("number"), forms.isEmpty() || forms.contains("text"), words, n.min(), n.max(), (int) r.min(), (int) r.max())));
    }

    private SortedMap<Long, String> valueNames() {
        SortedMap<Long, String> names = new TreeMap<>();
        for (EnumValueElement value : element.values()) {
            Optional<Long> number = Scalars.number(value.wire().text());
            if (number.isEmpty()) {
                problems.error("wrong-constant", value.wire().location(), "'" + value.wire().text() + "' is not a number");
            } else {
                names.put(number.get(), value.name().text());
            }
        }
        return Collections.unmodifiableSortedMap(names);
    }

    private Optional<ValueType> port() {
        Optional<Scalars.Range> range = range(element.range(), new Scalars.Range(0, MOST_PORTS), "port");
        return range.map(r -> new ValueType.IntType(name, r.min(), r.max(), 10, 0, null, 1, 0, Collections.emptySortedMap()));
    }

    private Optional<ValueType> bool() {
        if (element.wire().isEmpty()) {
            return Optional.of(new ValueType.BoolType(name, "0", "1"));
        }
        List<String> words = element.wire().stream().map(Scalar::text).toList();
        if (words.size() != 2 || words.get(0).equals(words.get(1))) {
            problems.error("wrong-value", element.wire().get(0).location(), "'wire' has the two different words for false and true, in this order");
            return Optional.empty();
        }
        return Optional.of(new ValueType.BoolType(name, words.get(0), words.get(1)));
    }

    private Optional<Scalars.Range> length(int least) {
        return range(element.bytes(), new Scalars.Range(least, Integer.MAX_VALUE), "length");
    }

    /** The range written, its open ends closed by {@code all}; that itself where none is written; empty after a problem. */
    private Optional<Scalars.Range> range(@Nullable Scalar written, Scalars.Range all, String what) {
        if (written == null) {
            return Optional.of(all);
        }
        return Scalars.range(written, problems).flatMap(r -> Narrowing.within(r, all, written, what, problems));
    }

    private Optional<ValueType> bytes() {
        if (element.count() == null) {
            return Optional.of(new ValueType.BytesType(name, null));
        }
        Optional<String> count = Reference.name(element.count().text());
        if (count.isEmpty()) {
            String hint = "write '<" + element.count().text() + ">'";
            problems.error("not-a-parameter", element.count().location(), "'" + element.count().text() + "' is not a parameter in angle brackets", hint);
        }
        return count.map(c -> new ValueType.BytesType(name, c));
    }
}
