package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hashes, roots, proofs and tiles as Go's packages computed them. */
class VectorsTest {

    private static List<byte[]> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> ("entry-" + number).getBytes(UTF_8))
                .toList();
    }

    private static List<Hash> leaves(int count) {
        return entries(count).stream().map(Hash::leaf).toList();
    }

    private static Hash hash(String hex) {
        return Hash.in(HexFormat.of().parseHex(hex), 0);
    }

    private static List<Hash> hashes(String... hex) {
        return Arrays.stream(hex).map(VectorsTest::hash).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'',6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "entry-0,40766b2033429026f53d54502679a839706b4741f8dcaf3a8bba5f41b5ffe075",
        "entry-1,e868811a482c27d50b6d45dde79c465d6adb9b06645100477a90cf3d8518898b"
    })
    void hashesLeaves(String entry, String hex) {
        assertThat(Hash.leaf(entry.getBytes(UTF_8))).isEqualTo(hash(hex));
    }

    @ParameterizedTest
    @CsvSource({
        "0,e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "2,2f27a5082c1d42afa488ac350a9fc4390c084f54f71ecdff859e98db8429b479",
        "3,a64bf26e09128f6fe2fe6f8b2d8c801e166b57c047a7cd9b2b809e7a96a2f1cb",
        "7,9139601cc1ca8ab2a7a0c2c134c04845f2b1ba549a83d6c845cfcda439cc585d",
        "8,dfcc13b9b0ca932c68de3d59eaaa8fe266a9c8091c0300e8405ebfeb0d0e5832",
        "255,45da9f374748e17a372f71c00422b12e2bf96842f1f61c5740fe494e4becff0f",
        "256,f85f4ead34080710b4d1e808301543aaab81aa04deb88599350dc26a4f2f58de",
        "257,918b1cec64f317c76e3cf55c0536841c039eff06772ebb8828ce7c176028b5ac",
        "65535,ef9727904944e47fac4b347c1fb33fceb917dce3d314e2c20b2d0fcfe110c281",
        "65536,df2c606d114416fa600bf3495152e09e39e8be3d0e2e5501c352826539abda8e",
        "65537,b63007bf60359bdcbc1d1ef1ed256fe359d2b9d15aba68a3cee30a832f40c79e",
        "70000,a62a54be33294ffd5a5c4c637fd754630b71a892e8356e3a666a5c8a7ffd1518"
    })
    void computesRoots(int size, String hex) {
        assertThat(Frontier.root(leaves(size))).isEqualTo(hash(hex));
        assertThat(NaiveTree.root(leaves(size))).isEqualTo(hash(hex));
    }

    @Test
    void computesTheRootOfTheReferenceLeaves() {
        List<Hash> leaves = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(HexFormat.of()::parseHex)
                .map(Hash::leaf)
                .toList();
        assertThat(Frontier.root(leaves))
                .isEqualTo(hash("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"));
    }

    @Test
    void acceptsTheInclusionProofs() {
        List<Hash> five = hashes(
                "194bb5a2d5bd10e5d1aa6fd5d42980b356caf1da623cd9987c4bfa2f81771ed7",
                "0cfda576ff4b29ea33c3afdaeed1bd637eb654b28a04302fcab5fd7db07801cc",
                "256b9e8825e5d370a4ae005d0901ea291977e2927f5cf8e3e72660dd09519edb");
        List<Hash> last = hashes("f85f4ead34080710b4d1e808301543aaab81aa04deb88599350dc26a4f2f58de");
        assertThat(Inclusion.root(5, 7, leaves(7).get(5), five)).isEqualTo(Frontier.root(leaves(7)));
        assertThat(Inclusion.root(256, 257, leaves(257).get(256), last)).isEqualTo(Frontier.root(leaves(257)));
        assertThat(NaiveTree.path(5, leaves(7))).isEqualTo(five);
        assertThat(NaiveTree.path(256, leaves(257))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "3,7,049d7dcdb56bcfebd313304c9839f196a3d4b6ef3bdc0b08298f93ac8191f0a8"
                + " 27479b6ab321d2ee477452f68ba527748e863cafe8fbd1df2bf89d1570d1b697"
                + " 2f27a5082c1d42afa488ac350a9fc4390c084f54f71ecdff859e98db8429b479"
                + " e429c5b5ccaa9523c37297f1846766f903137e82195c5199e6be57130d1006c8",
        "4,8,5b6680e3035dba9b8a221ee819e805e1c17b333cd66664e76402ea43d7b64a83",
        "6,8,4a136a70087b637e34c3d3daa6cea768b1db13ec475902d2e240b60e3d999c7a"
                + " d448059354605305bf936aa6a0e4c709321c960e2ba6c921b98b9a165319cbe2"
                + " 256b9e8825e5d370a4ae005d0901ea291977e2927f5cf8e3e72660dd09519edb"
    })
    void acceptsTheConsistencyProofs(int first, int second, String proof) {
        List<Hash> hashes = hashes(proof.split(" ", -1));
        assertThat(Consistency.holds(
                        first, Frontier.root(leaves(first)), second, Frontier.root(leaves(second)), hashes))
                .isTrue();
        assertThat(NaiveTree.consistency(first, leaves(second))).isEqualTo(hashes);
    }

    @Test
    void splitsTheEntryBundle() {
        byte[] bundle = HexFormat.of().parseHex("000161" + "0000" + "00026263");
        assertThat(EntryBundle.of(new Tile(Tile.ENTRIES, 0, 3), bundle).leaves())
                .containsExactly("a".getBytes(UTF_8), new byte[0], "bc".getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,256,tile/0/000,8192,8921c57d2f65271c82bf0f686c002793863c80c8d1cbbbf5db6046ff59e8b590",
        "0,273,112,tile/0/273.p/112,3584,41c090f240cc1bbcec93391099da9f3bde6e87927975e789b8f7794061b27f1d",
        "1,0,256,tile/1/000,8192,3f2180f39b716a1f9ba5b330e55deac1781861f2854c705884f31806688285e0",
        "1,1,17,tile/1/001.p/17,544,e7be92bf44b56bfc274e384835c09a9b949542f7ef3bed21a46195a871173926",
        "2,0,1,tile/2/000.p/1,32,a39abb517974ee0fe428abf332453555ac40e6bdf705bb4a4bf919dfa6b3b24c",
        "-1,0,256,tile/entries/000,2706,2e41f76a98595afb6b3a27a02a74792386a99b155db3579513faf3bf67057752",
        "-1,273,112,tile/entries/273.p/112,1456,e2ad61b1c0a68bb3fb91d5ddf19152cad4365671577e11ab31558aa5feb8d0ed"
    })
    void knowsTheTiles(int level, int index, int width, String path, int length, String sha256, @TempDir Path directory)
            throws Exception {
        new NaiveLog(entries(70_000)).writeTiles(directory, 70_000);
        byte[] file = Files.readAllBytes(directory.resolve(path));
        assertThat(new Tile(level, index, width).path()).isEqualTo(path);
        assertThat(file).hasSize(length);
        assertThat(Hash.of(file)).isEqualTo(hash(sha256));
    }

    @Test
    void findsTheTilesOfALargeLogAsItShouldBe(@TempDir Path directory) {
        new NaiveLog(entries(70_000)).writeTiles(directory, 70_000);
        Tiles tiles = new Tiles(new DirectoryFiles(directory));
        List<Hash> leaves = leaves(70_000);
        Tower tower = new Tower(tiles);
        for (int from = 0; from < 70_000; from += Tile.FULL) {
            List<Hash> hashes = leaves.subList(from, Math.min(70_000, from + Tile.FULL));
            tiles.check(new Tile(0, from / Tile.FULL, hashes.size()), hashes);
            if (hashes.size() == Tile.FULL) {
                tower.add(Frontier.root(hashes));
            }
        }
        tower.end();
    }

    @ParameterizedTest
    @CsvSource({"0,000", "1000,x001/000", "1234067,x001/x234/067"})
    void groupsTheDigitsOfAnIndex(long index, String groups) {
        assertThat(new Tile(63, index, Tile.FULL).path()).isEqualTo("tile/63/" + groups);
    }
}
