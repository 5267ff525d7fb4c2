package org.treerings.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CursorTest {

    private final Cursor cities = new Cursor("cities");

    @Property
    void findsThePlaceItWrote(@ForAll @IntRange(min = 0) int position) {
        assertThat(cities.read(cities.write(Integer.toString(position), "overview/about")))
                .containsExactly(Integer.toString(position), "overview/about");
    }

    @Property
    void refusesAnyChangedCharacter(@ForAll @IntRange(min = 0, max = 20) int at) {
        char[] cursor = cities.write("anshun-city").toCharArray();
        cursor[at] = cursor[at] == 'A' ? 'B' : 'A';
        assertThatThrownBy(() -> cities.read(new String(cursor)))
                .isInstanceOf(InvalidCursor.class)
                .hasMessageContaining("not given out");
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        assertThatThrownBy(() -> cities.read(new Cursor("changes").write("anshun")))
                .isInstanceOf(InvalidCursor.class);
    }

    @Test
    void refusesAForgedPlaceThatIsNoPosition() {
        Cursor changes = new Cursor("changes");
        String forged = changes.write("not a position", "name");
        assertThatThrownBy(() -> changes.position(changes.read(forged))).isInstanceOf(InvalidCursor.class);
    }
}
