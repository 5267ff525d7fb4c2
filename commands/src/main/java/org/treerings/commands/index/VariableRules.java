package org.treerings.commands.index;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.CommandRejected;
import org.treerings.kernel.framework.Computation;
import org.treerings.kernel.framework.Indicator;
import org.treerings.kernel.framework.Indicator.Variable;
import org.treerings.kernel.framework.Quotient;
import org.treerings.kernel.framework.VariableType;
import org.treerings.kernel.measure.Quantity;

/** What the variables of an indicator refuse, and why. */
final class VariableRules {

    private static final int MOST_NUMBERS = 10_000;
    private static final String FRAMEWORK_UNIT = "ha";
    private static final Set<String> AREAS = new TreeSet<>(Set.of("ha", "km2", "m2", "mu", "acre", "mi2"));

    private VariableRules() {}

    static void areKnown(Map<String, Quantity> variables, Indicator indicator) {
        variables.forEach((code, quantity) -> fits(
                quantity,
                indicator
                        .variable(code)
                        .filter(variable -> isNumber(variable.type()))
                        .orElseThrow(() -> new CommandRejected(
                                "unknown-variable", field(code), "Give no more than " + numbers(indicator) + "."))));
    }

    /** The unit that all areas are given in. Only a ratio of areas can do without the framework's. */
    static @Nullable String unitIsAccepted(AssessIndicator command, Indicator indicator) {
        List<Variable> areas =
                indicator.variables().stream().filter(Variable::isArea).toList();
        String unit = command.unit() == null ? null : Normalizer.normalize(command.unit(), Form.NFKC);
        if (areas.isEmpty()) {
            if (unit != null) {
                throw unitNotAccepted("This indicator counts; give no unit.");
            }
            return null;
        }
        if (indicator.computation() instanceof Computation.PerThousand
                && unit != null
                && !unit.equals(FRAMEWORK_UNIT)) {
            throw unitNotAccepted("The bands of this indicator are in ha; give the areas in ha.");
        }
        if (unit != null && !AREAS.contains(unit)) {
            throw unitNotAccepted("Give one unit for all areas: " + String.join(", ", AREAS) + ".");
        }
        boolean given = areas.stream().anyMatch(area -> command.variables().containsKey(area.code()));
        if (unit != null && !given) {
            throw unitNotAccepted("No area is given; leave the unit out, or give the areas that it is of.");
        }
        return unit == null && given ? FRAMEWORK_UNIT : unit;
    }

    /** The value, once all variables are there and no part is larger than its whole. */
    static Quotient quotient(AssessIndicator command, Indicator indicator, Computation computation) {
        Map<String, Quantity> variables = command.variables();
        for (Variable variable : indicator.variables()) {
            if (!variables.containsKey(variable.code())) {
                throw new CommandRejected(
                        "variable-missing",
                        field(variable.code()),
                        "The value is computed from " + numbers(indicator) + ".");
            }
        }
        return switch (computation) {
            case Computation.Share(String part, String whole) -> ratio(variables, part, whole, true, computation);
            case Computation.Coherence(String groups, String area) -> ratio(variables, groups, area, true, computation);
            case Computation.PerThousand(String amount, String people) ->
                ratio(variables, amount, people, false, computation);
        };
    }

    private static Quotient ratio(
            Map<String, Quantity> variables, String upper, String lower, boolean part, Computation computation) {
        BigDecimal whole = sum(variables, lower);
        if (whole.signum() == 0) {
            throw notAccepted(lower, "Give a number greater than 0: the value is divided by it.");
        }
        if (part && sum(variables, upper).compareTo(whole) > 0) {
            throw new CommandRejected(
                    "share-over-100",
                    field(upper),
                    "This is part of " + lower + " and cannot be more than " + whole.toPlainString() + ".");
        }
        Quotient quotient = computation.quotient(variables);
        if (!quotient.fits()) {
            throw notAccepted(upper, "Give a smaller number: the value has more than 20 digits.");
        }
        return quotient;
    }

    private static BigDecimal sum(Map<String, Quantity> variables, String code) {
        Quantity quantity = variables.get(code);
        return quantity == null ? BigDecimal.ZERO : quantity.sum();
    }

    private static void fits(Quantity quantity, Variable variable) {
        boolean several = quantity instanceof Quantity.Several;
        int count = quantity.numbers().size();
        if (several != (variable.type() == VariableType.DECIMALS) || count == 0 || count > MOST_NUMBERS) {
            throw notAccepted(
                    variable.code(),
                    variable.type() == VariableType.DECIMALS
                            ? "Give a list of 1 to " + MOST_NUMBERS + " numbers."
                            : "Give one number.");
        }
        boolean whole = variable.type() == VariableType.INTEGER;
        if (quantity.numbers().stream().anyMatch(number -> number.signum() < 0 || (whole && number.scale() > 0))) {
            throw notAccepted(
                    variable.code(), whole ? "Give a whole number, at least 0." : "Give a number, at least 0.");
        }
    }

    private static boolean isNumber(VariableType type) {
        return switch (type) {
            case DECIMAL, DECIMALS, INTEGER -> true;
            case TEXT, STATE -> false;
        };
    }

    private static String numbers(Indicator indicator) {
        String known = indicator.variables().stream()
                .filter(variable -> isNumber(variable.type()))
                .map(Variable::code)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "a score and its justification" : known;
    }

    private static String field(String code) {
        return "variables." + code;
    }

    private static CommandRejected notAccepted(String code, String reason) {
        return new CommandRejected("variable-not-accepted", field(code), reason);
    }

    private static CommandRejected unitNotAccepted(String reason) {
        return new CommandRejected("unit-not-accepted", "unit", reason);
    }
}
