package vn.lantoa.platform.testing.architecture.offender.code;

/** Names that say nothing. */
class BadNames {

    static class TextUtil {}

    static class TextUtils {}

    static class TaskHelper {}

    static class TaskManager {}

    static class TaskServiceImpl {}

    static class TaskDAO {}

    static class TaskDTO {}
}
