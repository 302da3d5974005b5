package vn.lantoa.media.channel;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a channel, or worth a warning at an item. */
public enum ChannelProblem implements ProblemCode {
    CHANNEL_NOT_FOUND(404),
    @BreachOf("channel_code_key")
    CHANNEL_EXISTS(409),
    CHANNEL_CODE_MISMATCH(400),
    @BreachOf("channel_name_pkey")
    CHANNEL_NAME_TAKEN(409),
    CHANNEL_ALIASES_FULL(409),
    CHANNEL_UNKNOWN(400),
    CHANNEL_COUNTRY_UNKNOWN(400),
    CHANNEL_URL_INVALID(400),
    CHANNEL_LANGUAGE_INVALID(400),
    CHANNEL_NOT_GRASSROOTS(400),
    CHANNEL_DISTRICT_REQUIRED(400),
    CHANNEL_SURVIVOR_UNKNOWN(400),
    CHANNEL_MERGED_WITH_ITSELF(400),
    CHANNEL_MERGED(409);

    private final int status;

    ChannelProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
