package org.treerings.app.importing.profile;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Wording;

/** Sentences that the platform prints into every document. They say nothing of the city. */
final class Boilerplate {

    private static final String CLOSING = Wording.key(
            "This document contains information shared by this city for public use. CitiesWithNature and its partner"
                    + " organisations, including ICLEI, are not responsible for any consequences that may follow from"
                    + " the use or dissemination of the information in this report. CitiesWithNature protects the"
                    + " personal information of its users according to international standards. You may read the"
                    + " privacy policy at <https://citieswithnature.org/privacy>");

    private static final Set<String> SENTENCES = Stream.of(
                    CLOSING,
                    "www.citieswithnature.org",
                    "The city has updated their profile and achieved the following:",
                    "The city has engaged with the Nature Pathway to integrate nature throughout their city's plans,"
                            + " policies and operations.",
                    "The city has made uploads to the CitiesWithNature tools & resources hub, which provides a"
                            + " knowledge-sharing platform for cities to share information and inspire one another.",
                    "The CitiesWithNature Action Platform is endorsed by the UN Convention on Biological Diversity for"
                            + " cities to make commitments, share their actions and set targets for people and nature"
                            + " to flourish.",
                    "The Nature Pathway assists cities with integrating nature throughout their city's plans, policies"
                            + " and operations.",
                    "The City Biodiversity Index (CBI) is a self-assessment tool for cities to evaluate and monitor the"
                            + " progress of their biodiversity conservation efforts against their own individual"
                            + " baselines.",
                    "This city has measured the following total CBI score out of 112 points:",
                    "All tools & resources the city has uploaded to the CitiesWithNature Tools & resources hub.")
            .map(Wording::key)
            .collect(toUnmodifiableSet());

    private Boilerplate() {}

    static boolean has(Line line) {
        return SENTENCES.contains(line.key());
    }

    static boolean closes(Line line) {
        return line.key().equals(CLOSING);
    }
}
