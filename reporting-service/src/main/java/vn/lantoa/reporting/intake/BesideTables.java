package vn.lantoa.reporting.intake;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** The tables that a rebuild from topics fills beside those that answer, and how they change places. */
@ApplicationScoped
public class BesideTables {

    private final Database database;

    BesideTables(Database database) {
        this.database = database;
    }

    /** Makes them anew, empty. */
    public void prepare() {
        database.query("SELECT rebuilt.prepare()", row -> true);
    }

    /**
     * Puts them in the place of those that answer, which are gone then. Fails, as what passes, when readers are in the
     * way for longer than a moment.
     */
    public void swap() {
        database.query("SELECT rebuilt.swap()", row -> true);
    }

    /** Makes the transaction find them, and nothing where they are not. */
    void enter() {
        database.update("SET LOCAL search_path = rebuilt");
    }

    /** Asks them something in a transaction that goes on with those that answer. */
    public <T> T ask(Supplier<T> question) {
        enter();
        T answer = question.get();
        database.update("SET LOCAL search_path = DEFAULT");
        return answer;
    }
}
