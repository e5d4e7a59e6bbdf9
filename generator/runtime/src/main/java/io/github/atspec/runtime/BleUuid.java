package io.github.atspec.runtime;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A UUID as Bluetooth uses them: of 128 bits, or one of those that 16 bits stand for. The two spellings of one UUID are not equal; compare {@link #full()} where the
 * spelling does not matter.
 *
 * @param full all 128 bits
 * @param brief whether it is spelled with 16 bits
 */
public record BleUuid(UUID full, boolean brief) implements Comparable<BleUuid> {
    /** What 16 bits are added to, at bit 96 (Bluetooth Core, volume 3, part B, 2.5.1). */
    private static final UUID BASE = new UUID(0x0000_0000_0000_1000L, 0x8000_0080_5F9B_34FBL);

    private static final int BRIEF_DIGITS = 4;
    private static final int FULL_DIGITS = 32;

    public BleUuid {
        if (brief && !full.equals(of16(full))) {
            throw new IllegalArgumentException("16 bits do not stand for " + full);
        }
    }

    private static UUID of16(UUID uuid) {
        return new UUID(uuid.getMostSignificantBits() & 0x0000_FFFF_0000_0000L | BASE.getMostSignificantBits(), BASE.getLeastSignificantBits());
    }

    /** The UUID that 16 bits stand for. */
    public static BleUuid of(int bits) {
        if (bits >>> 16 != 0) {
            throw new IllegalArgumentException("more than 16 bits: " + Integer.toHexString(bits));
        }
        return new BleUuid(new UUID((long) bits << 32 | BASE.getMostSignificantBits(), BASE.getLeastSignificantBits()), true);
    }

    /** A UUID spelled with all its bits. */
    public static BleUuid of(UUID full) {
        return new BleUuid(full, false);
    }

    /**
     * The UUID of a text like {@code 180A}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static BleUuid of(String digits) {
        BleUuid uuid = parse(digits);
        if (uuid == null) {
            throw new IllegalArgumentException("not a UUID of 4 or 32 hexadecimal digits: " + digits);
        }
        return uuid;
    }

    /** The UUID of 4 or 32 hexadecimal digits, or null when the text is none. */
    public static @Nullable BleUuid parse(CharSequence digits) {
        int length = digits.length();
        if (length != BRIEF_DIGITS && length != FULL_DIGITS) {
            return null;
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < length; i++) {
            char c = digits.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return null;
            }
            high = high << 4 | low >>> 60;
            low = low << 4 | digit;
        }
        return length == BRIEF_DIGITS ? of((int) low) : of(new UUID(high, low));
    }

    /** In the order of all bits, read without sign. */
    @Override
    public int compareTo(BleUuid other) {
        int high = Long.compareUnsigned(full.getMostSignificantBits(), other.full.getMostSignificantBits());
        int all = high != 0 ? high : Long.compareUnsigned(full.getLeastSignificantBits(), other.full.getLeastSignificantBits());
        return all != 0 ? all : Boolean.compare(other.brief, brief);
    }

    /** 4 or 32 hexadecimal digits in upper case. */
    @Override
    public String toString() {
        return brief
                ? String.format(Locale.ROOT, "%04X", full.getMostSignificantBits() >>> 32)
                : String.format(Locale.ROOT, "%016X%016X", full.getMostSignificantBits(), full.getLeastSignificantBits());
    }
}
