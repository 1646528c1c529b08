package org.huchuang.release;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a release may hold. */
public enum Profile {
    /** Facts, short quotes, links; what the service offers. */
    @JsonProperty("public")
    PUBLIC(""),
    /** The articles' texts as well, for those who have the right to them; the service neither lists nor serves it. */
    @JsonProperty("private")
    PRIVATE("-private");

    private final String suffix;

    Profile(String suffix) {
        this.suffix = suffix;
    }

    /** What the name of the release's folder ends in. */
    String suffix() {
        return suffix;
    }
}
