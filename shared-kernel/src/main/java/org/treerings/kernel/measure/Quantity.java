package org.treerings.kernel.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.treerings.kernel.measure.Value.Amount;

/** One number, or a list of them such as the areas of patches. Written in JSON as the plain number or list. */
public sealed interface Quantity {

    /** A single number. */
    record One(@JsonValue Amount amount) implements Quantity {
        @Override
        public List<BigDecimal> numbers() {
            return List.of(amount.number());
        }
    }

    /** Numbers in the order they were given. */
    record Several(@JsonValue List<Amount> amounts) implements Quantity {
        public Several {
            amounts = List.copyOf(amounts);
        }

        @Override
        public List<BigDecimal> numbers() {
            return amounts.stream().map(Amount::number).toList();
        }
    }

    List<BigDecimal> numbers();

    default BigDecimal sum() {
        return numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Quantity of(String number) {
        return new One(amount(new BigDecimal(number)));
    }

    /**
     * The quantity of a JSON number or list of numbers.
     *
     * @throws IllegalArgumentException for anything else
     */
    @JsonCreator
    static Quantity of(Object json) {
        return json instanceof List<?> list
                ? new Several(list.stream().map(Quantity::amount).toList())
                : new One(amount(json));
    }

    private static Amount amount(Object json) {
        if (Value.of(json) instanceof Amount amount) {
            return amount;
        }
        throw new IllegalArgumentException("a quantity is a number or a list of numbers");
    }
}
