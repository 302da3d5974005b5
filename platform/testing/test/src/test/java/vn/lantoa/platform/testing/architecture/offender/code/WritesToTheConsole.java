package vn.lantoa.platform.testing.architecture.offender.code;

/** Writes where no log collector looks. */
class WritesToTheConsole {

    void write(Exception failed) {
        System.out.println("out");
        System.err.println("err");
        failed.printStackTrace();
    }
}
