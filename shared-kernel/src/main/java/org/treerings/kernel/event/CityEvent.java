package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;

/** Everything that can have happened: the permitted types are the table of contents. */
public sealed interface CityEvent
        permits CityRegistered,
                CityRenamed,
                CityDescribed,
                PopulationRecorded,
                HeadOfGovernmentNamed,
                ProfileImported,
                CommitmentEvent,
                PathwayEvent,
                IndicatorAssessed,
                ResourceEvent,
                OfficersEvent,
                EntryRetracted,
                PayloadErased {

    CityId city();

    /** The day the city said it; absent where nobody knows. When it was recorded is told by the ledger, not the event. */
    @Nullable
    LocalDate statedOn();
}
