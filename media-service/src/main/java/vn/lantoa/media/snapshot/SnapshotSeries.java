package vn.lantoa.media.snapshot;

/** What there are snapshots of, and where they are kept. */
public enum SnapshotSeries {
    POSTS("social_snapshot", "post_id"),
    PRODUCTS("product_snapshot", "product_id");

    private static final String LAST = """
            SELECT {subject} AS subject, source, max(observed_at) AS observed_at,
              (array_agg(views ORDER BY observed_at DESC, revision DESC) FILTER (WHERE views IS NOT NULL))[1] AS views,
              (array_agg(reach ORDER BY observed_at DESC, revision DESC) FILTER (WHERE reach IS NOT NULL))[1] AS reach,
              (array_agg(engagements ORDER BY observed_at DESC, revision DESC)
                FILTER (WHERE engagements IS NOT NULL))[1] AS engagements,
              max(observed_at) FILTER (WHERE views IS NOT NULL) AS viewed_at
            FROM {table} WHERE {condition} GROUP BY {subject}, source""";

    private final String table;
    private final String subject;

    SnapshotSeries(String table, String subject) {
        this.table = table;
        this.subject = subject;
    }

    /** The statement, with the names of this series' table and of its column for what it is of. */
    String in(String statement) {
        return statement.replace("{table}", table).replace("{subject}", subject);
    }

    /**
     * The query of what each source counted last of each subject: {@code subject, source, observed_at, views, reach,
     * engagements, viewed_at}. A measure that the last snapshot does not have is the one before's.
     *
     * @param condition on a snapshot's row, to be counted at all
     */
    public String last(String condition) {
        return in(LAST.replace("{condition}", condition));
    }
}
