package vn.lantoa.media.description;

/** What a CSV body looks like, for the OpenAPI document. */
public final class CsvForm {

    public static final String WORDS =
            "RFC 4180 in UTF-8: a header line with the names of the fields in any order, lists"
                    + " with `|` between their elements, an empty cell where a field is absent.";

    public static final String ITEMS = """
            externalId,title,genre,channel,language,publishedAt,newProduction,purpose,themes,metrics.views
            bao-in-2023-0210,"Chợ, phiên",NEWS,Báo in,vi,2023-02-10T08:00:00+07:00,true,POLITICAL_TASK,T01|T02,12
            """;

    public static final String OBSERVATIONS = """
            externalId,observedAt,views,reach,engagements,source
            bao-in-2023-0210,2023-02-12T08:00:00+07:00,30,,4,Trang báo
            """;

    private CsvForm() {}
}
