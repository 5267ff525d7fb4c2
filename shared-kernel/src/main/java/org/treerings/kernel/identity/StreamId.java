package org.treerings.kernel.identity;

/** A stream of entries with an order of its own. Its kind stands in front: identifiers are unique in the whole store. */
public record StreamId(String value) {

    public static StreamId of(CityId city) {
        return new StreamId("city:" + city);
    }

    public static StreamId of(CityId city, CommitmentId commitment) {
        return new StreamId("commitment:" + city + "/" + commitment);
    }

    public static StreamId pathway(CityId city) {
        return new StreamId("pathway:" + city);
    }

    public static StreamId index(CityId city, int year) {
        return new StreamId("index:" + city + "/" + year);
    }

    public static StreamId resource(CityId city, ResourceId resource) {
        return new StreamId("resource:" + city + "/" + resource);
    }

    public static StreamId officers(CityId city) {
        return new StreamId("officers:" + city);
    }

    /** The city that the stream belongs to, whatever its kind. */
    public CityId city() {
        int colon = value.indexOf(':');
        int slash = value.indexOf('/');
        return new CityId(value.substring(colon + 1, slash < 0 ? value.length() : slash));
    }

    @Override
    public String toString() {
        return value;
    }
}
