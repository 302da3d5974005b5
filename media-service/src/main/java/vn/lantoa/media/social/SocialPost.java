package vn.lantoa.media.social;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.platform.data.record.StoredRecord;

/** A post. Its snapshots are records of their own, and raise its version. */
@Entity
class SocialPost extends StoredRecord {

    @Enumerated(EnumType.STRING)
    private SocialPlatform platform;

    private String account;
    private Instant postedAt;
    private String url;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    protected SocialPost() {}

    SocialPost(SocialPostEntry entry) {
        say(entry);
    }

    void replaceBy(SocialPostEntry entry) {
        say(entry);
    }

    private void say(SocialPostEntry entry) {
        platform = entry.platform();
        account = entry.account();
        postedAt = entry.postedAt();
        url = entry.url();
        themes = List.copyOf(entry.themes());
    }

    /**
     * @param metrics how far it has spread
     * @param warnings null when it is only read
     */
    SocialPostView view(SocialMetricsView metrics, @Nullable List<FaultView> warnings) {
        return new SocialPostView(
                id(), platform, account, postedAt, url, List.copyOf(themes), metrics, warnings, meta());
    }
}
