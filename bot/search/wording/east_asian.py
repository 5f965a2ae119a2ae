"""How one asks in Chinese and Japanese, each mixed with English as classes mix it."""

from dataclasses import replace

from bot.search.token import ASKED_TOGETHER
from bot.search.wording.english import ENGLISH
from bot.search.wording.wording import kinds, words

CHINESE = replace(
    ENGLISH,
    silent=ENGLISH.silent | ASKED_TOGETHER,
    asking=ENGLISH.asking | words("定义 解释 说明 比较 区别 不同 列出 举例 简述 介绍"),
    kinds={
        **ENGLISH.kinds,
        **kinds(
            """
            advantages:  优点 好处 优势
            disadvantages:  缺点 坏处 不足
            types:  类型 种类 分类
            examples:  例子
            characteristics:  特点 特征 性质
            steps:  步骤 过程 阶段
            use_cases:  应用 用途
            functions:  功能 作用
            components:  组成 成分
            drivers:  原因
            """
        ),
    },
)
JAPANESE = replace(ENGLISH, silent=ENGLISH.silent | ASKED_TOGETHER)
