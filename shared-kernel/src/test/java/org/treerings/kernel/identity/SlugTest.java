package org.treerings.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void spellsATitleInPlainLetters() {
        assertThat(Slug.of("Réduire l'îlot de chaleur")).isEqualTo("reduire-l-ilot-de-chaleur");
    }

    @Test
    void tellsTitlesApartThatAsciiCannotSpell() {
        assertThat(Slug.of("种植树木")).isNotEqualTo(Slug.of("保护湿地"));
    }

    @Property
    void everyTitleHasASlugThatIsAValidIdentifier(@ForAll String title) {
        assertThat(new ActionId(Slug.of(title)).value()).isEqualTo(Slug.of(title));
    }

    @Test
    void refusesFreeTextAsAnIdentifier() {
        assertThatThrownBy(() -> new CityId("New York/../x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CityId("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsTheCityOffEveryKindOfStream() {
        CityId anshun = new CityId("anshun");
        assertThat(StreamId.of(anshun).city()).isEqualTo(anshun);
        assertThat(StreamId.of(anshun, new CommitmentId("control-pollution")).city())
                .isEqualTo(anshun);
    }
}
