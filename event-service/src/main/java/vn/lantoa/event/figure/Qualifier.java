package vn.lantoa.event.figure;

/** How a source means its value: "55", "about 55", "more than 60". */
public enum Qualifier {
    EXACT("", ""),
    ABOUT("khoảng ", "about "),
    MORE_THAN("trên ", "more than "),
    LESS_THAN("dưới ", "less than ");

    private final String vietnamese;
    private final String english;

    Qualifier(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The words before the value, with a space behind them. */
    public String words(boolean inEnglish) {
        return inEnglish ? english : vietnamese;
    }
}
