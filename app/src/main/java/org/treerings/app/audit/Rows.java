package org.treerings.app.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.audit.Verdict.Wrong;

/** Whether the database's rows give the leaves that are published. */
final class Rows implements Listener {

    private static final String TABLE = "ledger.entry";

    private final JdbcClient database;
    private final Chain chain = new Chain();
    private long next;
    private long erased;

    Rows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void block(Block block, Frontier before) {
        List<Row> rows = page(block.first(), block.end());
        for (int i = 0; i < block.leaves().size(); i++) {
            Place where = new Place(block.first() + i, TABLE);
            if (i >= rows.size() || rows.get(i).leaf().position() != where.position()) {
                throw new Wrong(
                        where.toString(), "is published, and not in the database: the row was deleted or moved");
            }
            compare(where, rows.get(i), block.leaves().get(i));
        }
    }

    private void compare(Place where, Row row, Leaf published) {
        Leaf leaf = row.against(published);
        if (!leaf.equals(published)) {
            throw new Wrong(where.toString(), difference(leaf, published));
        }
        chain.add(where, leaf);
        next = where.position() + 1;
        erased += row.isErased() ? 1 : 0;
    }

    private static String difference(Leaf leaf, Leaf published) {
        boolean digestAlone = leaf.withDigest(published.digest()).equals(published);
        return digestAlone
                ? "salt, payload and metadata have the digest %s, the published leaf says %s: one of them was changed"
                        .formatted(leaf.digest(), published.digest())
                : "the row gives %s, published is %s: the row was changed".formatted(leaf, published);
    }

    /** Goes on with what the checkpoint does not hold yet. */
    @Override
    public void end(Findings findings) {
        long published = next;
        for (List<Row> rows = page(next, next + Tile.FULL); !rows.isEmpty(); rows = page(next, next + Tile.FULL)) {
            for (Row row : rows) {
                chain.add(new Place(next, TABLE), row.leaf());
                next++;
            }
        }
        findings.proven("the database: %d rows give the published leaves".formatted(published));
        if (next > published) {
            findings.open("%d rows behind the checkpoint; they are in order".formatted(next - published));
        }
        if (erased > 0) {
            findings.open("what %d erased entries said; that they were there is proven".formatted(erased));
        }
    }

    private List<Row> page(long from, long to) {
        return database.sql(Row.SELECT)
                .param("from", from)
                .param("to", to)
                .query(Row::of)
                .list();
    }
}
