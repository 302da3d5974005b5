package vn.lantoa.task.task.dependency;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TaskOrderTest {

    private static final UUID FILM = new UUID(0, 1);
    private static final UUID EDIT = new UUID(0, 2);
    private static final UUID SHOW = new UUID(0, 3);

    private static TaskOrder filmThenEditThenShow() {
        TaskOrder order = new TaskOrder();
        order.put(FILM, "QUAY", List.of());
        order.put(EDIT, null, List.of(FILM));
        order.put(SHOW, "CHIEU", List.of(EDIT));
        return order;
    }

    @Test
    void aTaskIsFoundByItsCodeOrId() {
        TaskOrder order = filmThenEditThenShow();

        assertThat(order.find("CHIEU")).contains(SHOW);
        assertThat(order.find(EDIT.toString())).contains(EDIT);
        assertThat(order.find(new UUID(0, 9).toString())).isEmpty();
        assertThat(order.find("DUNG")).isEmpty();
    }

    @Test
    void aCodeThatATaskGaveUpIsItsNoMore() {
        TaskOrder order = filmThenEditThenShow();

        order.put(FILM, "GHI-HINH", List.of());

        assertThat(order.find("QUAY")).isEmpty();
        assertThat(order.find("GHI-HINH")).contains(FILM);
    }

    @Test
    void aWayBackToTheTaskItselfIsShown() {
        TaskOrder order = filmThenEditThenShow();

        assertThat(order.circle(FILM, SHOW)).containsExactly(SHOW, EDIT, FILM);
        assertThat(order.circle(FILM, FILM)).containsExactly(FILM);
        assertThat(order.circle(SHOW, FILM)).isEmpty();
    }
}
