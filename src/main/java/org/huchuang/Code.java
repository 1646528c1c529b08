package org.huchuang;

/** Every way in which work can be refused: a stable code, one human sentence, and the exit code of a command that ends with it. */
public enum Code {
    INTERNAL("E-INTERNAL", "内部错误 Something went wrong inside Huchuang", 1),
    USAGE("E-USAGE", "用法错误 The command was not understood", 2),
    CONFIG("E-CONFIG", "配置有误 The configuration is not right", 2),
    KNOWLEDGE("E-KNOWLEDGE", "知识文件有误 A packed knowledge file is broken", 1),
    UNREADABLE("E-UNREADABLE", "文件无法读取 The file cannot be read", 4),
    EMPTY_FILE("E-EMPTY-FILE", "文件为空 The file is empty", 4),
    UNKNOWN_FORMAT("E-UNKNOWN-FORMAT", "无法识别的格式 No reader knows this format", 4),
    BROKEN_SYNTAX("E-BROKEN-SYNTAX", "文件语法错误 The file is not well formed", 4),
    TOO_LARGE("E-TOO-LARGE", "文本过长 The text is larger than an article can be", 4),
    MISSING_FIELD("E-MISSING-FIELD", "缺少必要字段 A required field is missing", 4),
    BAD_FIELD("E-BAD-FIELD", "字段取值有误 A field holds what it cannot hold", 4),
    DUPLICATE_ID("E-DUPLICATE-ID", "标识符重复而内容不同 Another article has this id and a different text", 3),
    SHAPE("E-SHAPE", "不符合本体约束 The fact does not fit the shapes", 3),
    STORE("E-STORE", "图谱存储有误 The store is not in order", 1),
    LOCKED("E-LOCKED", "数据目录正被使用 Another process is writing to this data folder", 1),
    NO_GENERATION("E-NO-GENERATION", "尚无图谱数据 Nothing has been loaded yet", 4),
    QUERY("E-QUERY", "查询有误 The query cannot be run", 2),
    LIMIT("E-LIMIT", "超出限额 More than is allowed was asked for", 2),
    RELEASE("E-RELEASE", "发布未成 The release cannot be made or does not verify", 1);

    private final String id;
    private final String sentence;
    private final int exit;

    Code(String id, String sentence, int exit) {
        this.id = id;
        this.sentence = sentence;
        this.exit = exit;
    }

    /** Stable identifier, as printed in reports and used as anchor in the manual. */
    public String id() {
        return id;
    }

    public String sentence() {
        return sentence;
    }

    public int exit() {
        return exit;
    }
}
