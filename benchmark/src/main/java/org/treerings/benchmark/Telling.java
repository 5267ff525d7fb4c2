package org.treerings.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.facts.Recorded;

/** A city's past, entry by entry from the first one on. */
final class Telling {

    /** Words that tell what the cases look for. */
    static final ActorId RARE = new ActorId("actor-rare");

    static final ActorId USUAL = new ActorId("actor-3");
    static final String SELDOM_ROLE = "operator";

    private static final int COMMITMENTS = 12;
    private static final int ACTIONS = 8;
    /** Action, description, baseline, target, and that the target was confirmed. */
    private static final int PER_ACTION = 5;

    private static final int PER_COMMITMENT = 1 + ACTIONS * PER_ACTION;
    /** Beside the city's registration and name. */
    private static final int CITY_TOPICS = 6;

    private static final int TOPICS = CITY_TOPICS + COMMITMENTS * PER_COMMITMENT;
    /** The topic of nearly all entries where one has nearly all: the target of the very first action. */
    static final int BUSY = CITY_TOPICS + 4;

    private static final Text WORDS = new Text("The city plants native trees along its streets. ".repeat(4), "en");

    private final Past past;
    private final CityId city;
    private final long first;
    private final int entries;
    private final SplittableRandom chance = new SplittableRandom(17);
    private final EntryId[] targets = new EntryId[COMMITMENTS * ACTIONS];

    Telling(Past past, CityId city, long first, int entries) {
        this.past = past;
        this.city = city;
        this.first = first;
        this.entries = entries;
    }

    Recorded entry(int number) {
        LocalDate day = past.day(number, entries, chance);
        EntryId id = new EntryId(new UUID(first, number));
        CityEvent event = number == 0 ? registered() : event(id, number, day);
        boolean imported = Past.sitting(number) % 10 == 9;
        String correlation =
                imported ? "import-" + city + "-" + Past.sitting(number) : "request-" + city + "-" + number;
        return new Recorded(
                first + number, id, Past.recordedAt(number), event, who(number, imported, day), correlation);
    }

    private CityEvent registered() {
        return new CityRegistered(city, "City", "PT", null, null, ZoneOffset.UTC, null, null, Past.day(0));
    }

    private static Provenance who(int number, boolean imported, LocalDate day) {
        int sitting = Past.sitting(number);
        ActorId actor = sitting % 2500 == 7 ? RARE : new ActorId("actor-" + sitting % 25);
        String reason = number % 7 == 0 ? "as the council decided, resolution " + number % 1000 : null;
        Provenance live = Provenance.live(actor, sitting % 50 == 0 ? SELDOM_ROLE : "officer", reason);
        return imported ? live.from(new Provenance.Source(document(sitting), number, day)) : live;
    }

    private static DocumentDigest document(int number) {
        return DocumentDigest.of(new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number});
    }

    private CityEvent event(EntryId id, int number, LocalDate day) {
        int topic = past.topic(number, TOPICS);
        boolean endsImport = Past.sitting(number) % 10 == 9 && Past.endsSitting(number);
        if (endsImport || topic == 0) {
            return imported(number, day);
        }
        return topic < CITY_TOPICS ? ofCity(topic, number, day) : ofCommitment(topic - CITY_TOPICS, id, number, day);
    }

    private CityEvent imported(int number, LocalDate day) {
        DocumentDigest document = document(Past.sitting(number));
        return new ProfileImported(city, document, document, 900, new Claims(96, List.of(), null, List.of()), day);
    }

    private CityEvent ofCity(int topic, int number, LocalDate day) {
        return switch (topic) {
            case 1 -> new PopulationRecorded(city, number, null, day);
            case 2 -> new CityDescribed(city, WORDS, day);
            case 3 -> new HeadOfGovernmentNamed(city, "Name " + number, new Text("Mayor", "en"), day);
            default -> new OfficerAppointed(city, new ActorId("actor-" + topic), day);
        };
    }

    private CityEvent ofCommitment(int topic, EntryId id, int number, LocalDate day) {
        CommitmentId commitment = new CommitmentId("commitment-" + topic / PER_COMMITMENT);
        int inside = topic % PER_COMMITMENT - 1;
        int place = topic / PER_COMMITMENT * ACTIONS + Math.max(inside, 0) / PER_ACTION;
        return inside < 0
                ? new CommitmentMade(city, commitment, new Text("Green " + number, "en"), null, day)
                : ofAction(commitment, place, inside % PER_ACTION, id, number, day);
    }

    private CityEvent ofAction(CommitmentId commitment, int place, int item, EntryId id, int number, LocalDate day) {
        ActionId action = new ActionId("action-" + place % ACTIONS);
        Measure share = Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of(number % 100)));
        return switch (item) {
            case 0 -> new ActionAdded(city, commitment, action, new Text("Plant " + number, "en"), null, day);
            case 1 -> new ActionDescribed(city, commitment, action, WORDS, day);
            case 2 -> new BaselineRecorded(city, commitment, action, null, null, share, WORDS, null, day);
            case 3 -> {
                targets[place] = id;
                yield new TargetUpdated(city, commitment, action, WORDS, share, null, day);
            }
            default -> new ValueConfirmed(city, commitment, action, Item.TARGET, targets[place], day);
        };
    }
}
