package vn.lantoa.task.document.text;

import java.util.List;

/** Set phrases of Vietnamese administrative documents that tell what a line is. All take plain words. */
public final class Labels {

    /** Signing authorities: for the body, for the head, by order, by authorisation, acting. */
    public static final List<String> AUTHORITIES = List.of("TUQ.", "TM.", "KT.", "TL.", "Q.", "T/M", "K/T", "T/L");

    private static final int LONGEST_SIGNATURE = 120;
    private static final List<String> OFFICES =
            List.of("chu tich", "pho chu tich", "giam doc", "pho giam doc", "chanh van phong", "bi thu", "truong ban");
    private static final List<String> ACTION_LEADS =
            List.of("nhiem vu", "giai phap", "noi dung nhiem vu", "noi dung giai phap", "phan cong nhiem vu");
    private static final List<String> AIM_LEADS = List.of("muc tieu", "muc dich", "quan diem", "chi tieu");
    private static final List<String> NO_ACTION_LEADS = List.of("nhiem vu cua", "nhiem vu quyen han", "nhiem vu chi");
    private static final List<String> BASES = List.of("Thực hiện ", "Triển khai ", "Theo ");
    private static final String CARRIES_OUT = "thực hiện ";
    private static final List<String> DOCUMENTS = List.of(
            "nghị quyết",
            "quyết định",
            "chỉ thị",
            "kế hoạch",
            "chương trình",
            "kết luận",
            "nghị định",
            "thông tư",
            "luật",
            "công văn",
            "văn bản",
            "thông báo",
            "hướng dẫn",
            "đề án",
            "công điện",
            "quy định",
            "chiến lược");
    private static final List<String> WEAK_CLOSINGS =
            List.of("trong quá trình", "yêu cầu", "đề nghị", "kế hoạch này", "căn cứ kế hoạch", "nhận được kế hoạch");

    private Labels() {}

    public static boolean isLegalBasis(String words) {
        return words.regionMatches(true, 0, "căn cứ ", 0, 7) || isOtherBasis(words);
    }

    /** {@code Thực hiện Nghị quyết …}: the verb, and right behind it the kind of document. */
    private static boolean isOtherBasis(String words) {
        String lead = BASES.stream().filter(words::startsWith).findFirst().orElse(null);
        if (lead == null || Words.capitals(words)) {
            return false;
        }
        int verb = words.regionMatches(true, lead.length(), CARRIES_OUT, 0, CARRIES_OUT.length())
                ? CARRIES_OUT.length()
                : 0;
        int start = lead.length() + verb;
        return DOCUMENTS.stream()
                .anyMatch(document -> words.regionMatches(true, start, document, 0, document.length()));
    }

    public static boolean isRecipients(String words) {
        return words.regionMatches(true, 0, "nơi nhận", 0, 8) && words.length() < LONGEST_SIGNATURE;
    }

    /** What follows the label's colon, empty when nothing does. */
    public static String afterColon(String words) {
        int colon = words.indexOf(':');
        return colon < 0 ? "" : words.substring(colon + 1).strip();
    }

    public static boolean isSignature(String words) {
        if (words.length() > LONGEST_SIGNATURE || !Words.capitals(words)) {
            return false;
        }
        return AUTHORITIES.stream().anyMatch(words::startsWith) || OFFICES.contains(Words.key(words));
    }

    public static boolean isClosing(String words) {
        return words.regionMatches(true, 0, "trên đây là", 0, 11);
    }

    /** Leads that also occur inside sections. */
    public static boolean mayBeClosing(String words) {
        return WEAK_CLOSINGS.stream().anyMatch(lead -> words.regionMatches(true, 0, lead, 0, lead.length()));
    }

    /** Names tasks or solutions first, or both in any place. */
    public static boolean isActionTitle(String title) {
        String key = titleKey(title);
        if (NO_ACTION_LEADS.stream().anyMatch(lead -> startsWith(key, lead))) {
            return false;
        }
        boolean both = key.contains("nhiem vu") && key.contains("giai phap");
        return both || ACTION_LEADS.stream().anyMatch(lead -> startsWith(key, lead));
    }

    /** What is aimed at, below a title that also names tasks, asks for nothing to be done. */
    public static boolean isAimTitle(String title) {
        return AIM_LEADS.stream().anyMatch(lead -> startsWith(titleKey(title), lead));
    }

    public static boolean isContentTitle(String title) {
        return startsWith(titleKey(title), "noi dung truyen thong")
                || startsWith(titleKey(title), "noi dung tuyen truyen");
    }

    public static boolean isAudienceTitle(String title) {
        String key = titleKey(title);
        return startsWith(key, "doi tuong truyen thong")
                || startsWith(key, "doi tuong tuyen truyen")
                || key.equals("doi tuong");
    }

    public static boolean isAbroad(String title) {
        String key = titleKey(title);
        return key.contains("ngoai nuoc") || key.contains("nuoc ngoai") || key.contains("quoc te");
    }

    private static boolean startsWith(String key, String lead) {
        return key.equals(lead) || key.startsWith(lead + " ");
    }

    /** Without the words that may stand before or between. */
    private static String titleKey(String title) {
        String key = " " + Words.key(title) + " ";
        return key.replace(" va ", " ")
                .replace(" cac ", " ")
                .replace(" mot so ", " ")
                .strip();
    }
}
