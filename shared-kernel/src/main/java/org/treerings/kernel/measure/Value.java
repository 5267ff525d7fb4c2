package org.treerings.kernel.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/** One measured value: a number, or a yes or no. Written in JSON as the plain number or boolean. */
public sealed interface Value {

    /** A number in the unit of its slot. Equal numbers are equal values, however many zeros they were written with. */
    record Amount(@JsonValue BigDecimal number) implements Value {
        /** More than these nobody can mean, and no page can print. */
        public static final int DIGITS = 30;

        /**
         * An amount in its shortest form.
         *
         * @throws IllegalArgumentException unless the number fits
         */
        public Amount {
            if (!fits(number)) {
                throw new IllegalArgumentException("a number has at most " + DIGITS + " digits");
            }
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            if (number.scale() < 0) {
                number = number.setScale(0);
            }
        }

        /** Whether a number has at most {@link #DIGITS} digits, on either side of the point. */
        public static boolean fits(BigDecimal number) {
            return number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS;
        }
    }

    /** A yes or a no. */
    record Answer(@JsonValue boolean yes) implements Value {}

    static Value of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Value of(String number) {
        return new Amount(new BigDecimal(number));
    }

    static Value of(boolean yes) {
        return new Answer(yes);
    }

    /**
     * The value of a JSON scalar.
     *
     * @throws IllegalArgumentException for anything but a number or a boolean
     */
    @JsonCreator
    static Value of(Object scalar) {
        return switch (scalar) {
            case Boolean yes -> new Answer(yes);
            case BigDecimal number -> new Amount(number);
            case BigInteger number -> new Amount(new BigDecimal(number));
            case Number number -> new Amount(new BigDecimal(number.toString()));
            default -> throw new IllegalArgumentException("a value is a number, true or false");
        };
    }
}
