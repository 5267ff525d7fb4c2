package org.treerings.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same document in another wrapping. */
class WrappingTest {

    private final ProfileDocument anshun = ProfileDocument.read(Samples.anshun());

    @Test
    void readsTheSameWhateverTheLineEndsAndTheByteOrderMark() {
        assertSame(Samples.text().replace("\n", "\r\n"));
        assertSame(Samples.text().replace("\n", "\r"));
        assertSame("\ufeff" + Samples.text());
    }

    @Test
    void readsTheSameWithOtherWhiteSpace() {
        assertReadsAlike(Samples.text().replace("\nChapter", "\n\fChapter"));
        assertReadsAlike(Samples.text().replace("\n", "  \n\t"));
        assertReadsAlike(Samples.text().replace("\n", "\u00a0\n"));
        assertReadsAlike(Samples.text() + "\n\n\f");
    }

    @Test
    void readsTheSameWithoutBlankLines() {
        ProfileDocument dense = Samples.read(Samples.text().replaceAll("\n\\s*\n", "\n"));
        assertThat(dense.unplaced()).isEmpty();
        assertThat(dense.findings()).extracting("code").containsExactlyElementsOf(codes());
        assertThat(dense.profile().claims()).isEqualTo(anshun.profile().claims());
    }

    @Test
    void takesPlatformMarksOffWhereTheyEncloseItsHeadings() {
        ProfileDocument bold = Samples.read(Samples.text()
                .replace("\nChapter 2\n", "\n**Chapter 2**\n")
                .replace("\nBaseline:\n", "\n**Baseline:**\n")
                .replace("\nReduce plastic", "\n**Reduce plastic"));
        assertThat(bold.unplaced()).isEmpty();
        assertThat(bold.profile().actionPlatform().actions())
                .extracting(action -> action.id().value())
                .contains("reduce-plastic");
        assertThat(bold.profile().claims()).isEqualTo(anshun.profile().claims());
        assertThat(bold.findings()).filteredOn("code", "markup-in-text").hasSize(11);
    }

    private void assertSame(String text) {
        ProfileDocument other = Samples.read(text);
        assertThat(other.content()).isEqualTo(anshun.content());
        assertThat(other.document()).isNotEqualTo(anshun.document());
        assertReadsAlike(text);
    }

    private void assertReadsAlike(String text) {
        ProfileDocument other = Samples.read(text);
        assertThat(other.profile()).isEqualTo(anshun.profile());
        assertThat(other.findings()).isEqualTo(anshun.findings());
        assertThat(other.unplaced()).isEmpty();
    }

    private Iterable<String> codes() {
        return anshun.findings().stream().map(finding -> finding.code()).toList();
    }
}
