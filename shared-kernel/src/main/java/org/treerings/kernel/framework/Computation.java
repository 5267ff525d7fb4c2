package org.treerings.kernel.framework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Map;
import org.treerings.kernel.measure.Quantity;

/** How an indicator's value follows from its variables, by their codes. Each way ends in one quotient. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Computation.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Computation.Coherence.class, name = "coherence"),
    @JsonSubTypes.Type(value = Computation.PerThousand.class, name = "per-thousand")
})
public sealed interface Computation {

    /** A part in percent of the whole that contains it. */
    record Share(String part, String whole) implements Computation {
        @Override
        public String formula() {
            return part + " / " + whole + " * 100";
        }

        @Override
        public Quotient quotient(Map<String, Quantity> variables) {
            return new Quotient(times(sum(variables, part), 100), sum(variables, whole));
        }
    }

    /** The effective mesh size in percent of the area; the groups are parts of the area. */
    record Coherence(String groups, String area) implements Computation {
        @Override
        public String formula() {
            return "sum(" + groups + " ^ 2) / " + area + " ^ 2 * 100";
        }

        @Override
        public Quotient quotient(Map<String, Quantity> variables) {
            BigDecimal squares = quantity(variables, groups).numbers().stream()
                    .map(group -> group.multiply(group))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal whole = sum(variables, area);
            return new Quotient(times(squares, 100), whole.multiply(whole));
        }
    }

    /** An amount per thousand people. */
    record PerThousand(String amount, String people) implements Computation {
        @Override
        public String formula() {
            return amount + " / " + people + " * 1000";
        }

        @Override
        public Quotient quotient(Map<String, Quantity> variables) {
            return new Quotient(times(sum(variables, amount), 1000), sum(variables, people));
        }
    }

    /** To be read by people. */
    String formula();

    /**
     * The value, not divided yet.
     *
     * @throws IllegalArgumentException if a variable is missing
     */
    Quotient quotient(Map<String, Quantity> variables);

    private static BigDecimal sum(Map<String, Quantity> variables, String code) {
        return quantity(variables, code).sum();
    }

    private static Quantity quantity(Map<String, Quantity> variables, String code) {
        Quantity quantity = variables.get(code);
        if (quantity == null) {
            throw new IllegalArgumentException("the formula needs " + code);
        }
        return quantity;
    }

    private static BigDecimal times(BigDecimal number, long factor) {
        return number.multiply(BigDecimal.valueOf(factor));
    }
}
