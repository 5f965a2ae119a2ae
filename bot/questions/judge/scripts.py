"""What other scripts write in two ways: Chinese in old and new characters, Cyrillic with Latin letters slipped in, the
Arabic article, and the endings that languages without English plurals put on a noun.
"""

import re
from functools import lru_cache

import Stemmer

_OLD_AND_NEW = """
線线 質质 體体 葉叶 綠绿 細细 學学 國国 會会 時时 發发 電电 機机 動动 開开 關关 門门 長长 東东 車车 馬马 魚鱼 鳥鸟 龍龙
麗丽 義义 樂乐 書书 買买 賣卖 亞亚 產产 親亲 億亿 從从 倉仓 儀仪 們们 價价 眾众 優优 傳传 傷伤 倫伦 偉伟 側侧 偵侦 儲储
兒儿 黨党 蘭兰 興兴 養养 內内 岡冈 冊册 寫写 軍军 農农 馮冯 沖冲 決决 況况 凍冻 淨净 涼凉 減减 湊凑 幾几 鳳凤 憑凭 凱凯
擊击 劉刘 則则 剛刚 創创 劑剂 劇剧 勝胜 勞劳 勢势 勳勋 匯汇 區区 醫医 華华 協协 單单 盧卢 衛卫 廠厂 廳厅 歷历 厲厉 壓压
縣县 參参 雙双 變变 敘叙 號号 嘆叹 嗎吗 啟启 吳吴 員员 響响 問问 啞哑 喪丧 團团 園园 圍围 圖图 圓圆 聖圣 場场 壞坏 塊块
堅坚 壇坛 墳坟 墜坠 壟垄 壘垒 備备 復复 夠够 頭头 夾夹 奪夺 奮奋 獎奖 婦妇 媽妈 嬰婴 孫孙 寧宁 寶宝 實实 審审 憲宪 宮宫
寬宽 賓宾 對对 尋寻 導导 壽寿 將将 爾尔 塵尘 嘗尝 堯尧 層层 屬属 歲岁 島岛 嶺岭 峽峡 幣币 師师 帳帐 帶带 幫帮 莊庄 慶庆
廬庐 庫库 應应 廟庙 廢废 廣广 張张 彌弥 彎弯 彈弹 強强 歸归 當当 錄录 徹彻 徑径 憶忆 憂忧 懷怀 態态 總总 戀恋 惡恶 惱恼
悅悦 懸悬 驚惊 懲惩 慣惯 憤愤 願愿 戲戏 戰战 戶户 撲扑 執执 擴扩 掃扫 揚扬 擾扰 撫抚 搶抢 護护 報报 擔担 擬拟 擁拥 擇择
摯挚 揮挥 損损 換换 據据 擲掷 攜携 攝摄 敵敌 數数 齋斋 鬥斗 斷断 無无 舊旧 曠旷 晝昼 顯显 曬晒 曉晓 暈晕 暫暂 術术 殺杀
雜杂 權权 條条 來来 楊杨 極极 構构 槍枪 標标 棧栈 棟栋 欄栏 樹树 樣样 橋桥 檔档 檢检 樓楼 橫横 歡欢 歐欧 殘残 殼壳 毀毁
畢毕 氣气 氫氢 漢汉 湯汤 溝沟 沒没 滅灭 濕湿 溫温 灣湾 濟济 測测 澤泽 潔洁 淺浅 漿浆 澆浇 濁浊 濃浓 淵渊 漁渔 滲渗 遊游
滾滚 滿满 濾滤 濫滥 濱滨 潛潜 燈灯 靈灵 災灾 爐炉 點点 煉炼 爍烁 爛烂 烴烃 燒烧 燭烛 熱热 愛爱 爺爷 牽牵 犧牺 狀状 猶犹
獨独 獄狱 獵猎 貓猫 獻献 瑪玛 環环 現现 畫画 暢畅 療疗 瘋疯 癥症 癢痒 皺皱 盞盏 鹽盐 監监 蓋盖 盜盗 盤盘 睜睁 瞞瞒 矯矫
礦矿 碼码 磚砖 礎础 確确 禮礼 禍祸 離离 種种 積积 稱称 穩稳 窮穷 竊窃 競竞 筆笔 築筑 簡简 籃篮 類类 糧粮 緊紧 糾纠 紅红
紀纪 約约 級级 紡纺 純纯 納纳 紛纷 紙纸 紋纹 組组 練练 織织 終终 絕绝 結结 給给 絡络 統统 繼继 績绩 續续 維维 綜综 網网
綱纲 編编 緣缘 縮缩 緩缓 緯纬 經经 纖纤 繪绘 縱纵 罰罚 羅罗 習习 聯联 聽听 職职 聰聪 肅肃 腸肠 膚肤 腎肾 腫肿 脹胀 脅胁
膽胆 腦脑 脫脱 臉脸 臟脏 艦舰 藝艺 節节 蘇苏 藥药 莖茎 薦荐 榮荣 營营 蕭萧 蔥葱 藍蓝 蟲虫 蝕蚀 補补 裝装 複复 見见 觀观
規规 視视 覺觉 覽览 觸触 計计 訂订 認认 討讨 讓让 訓训 議议 記记 講讲 許许 論论 設设 訪访 證证 評评 識识 詐诈 訴诉 診诊
詞词 譯译 試试 詩诗 誠诚 話话 誕诞 該该 詳详 語语 誤误 說说 請请 諸诸 課课 誰谁 調调 談谈 謀谋 謂谓 謝谢 謠谣 譜谱 貝贝
負负 財财 責责 敗败 貨货 販贩 貧贫 購购 貯贮 貫贯 貿贸 費费 賀贺 賊贼 資资 賦赋 賞赏 賴赖 贏赢 趙赵 躍跃 踐践 軌轨 轉转
輪轮 軟软 軸轴 輕轻 載载 較较 輔辅 輛辆 輩辈 輻辐 輸输 轄辖 辭辞 邊边 達达 遷迁 過过 運运 還还 這这 進进 遠远 違违 連连
遲迟 適适 選选 遞递 邏逻 遺遗 鄧邓 鄭郑 鄰邻 釋释 鑑鉴 針针 鈉钠 鈣钙 鋼钢 鑰钥 鉀钾 鐵铁 鈾铀 鉛铅 銀银 銅铜 鋁铝 鏈链
銷销 鎖锁 鋅锌 錯错 錳锰 鍵键 鎂镁 鏡镜 閉闭 間间 閃闪 閱阅 隊队 陽阳 陰阴 陣阵 階阶 際际 陸陆 陳陈 險险 隨随 隱隐 難难
霧雾 靜静 頂顶 項项 順顺 須须 顧顾 頓顿 頒颁 預预 領领 頸颈 頻频 題题 顏颜 額额 風风 飛飞 飢饥 飯饭 飲饮 館馆 駐驻 驅驱
駕驾 騎骑 騙骗 驗验 驟骤 髒脏 鬆松 鮮鲜 麥麦 黃黄 齊齐 齒齿 龜龟 図图 広广 気气 経经 権权 応应
"""
_SIMPLIFIED = {ord(pair[0]): pair[1] for pair in _OLD_AND_NEW.split()}
_LOOK_ALIKE = str.maketrans("aceopxyikmtbhn", "асеорхуікмтвнп")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_MIXED = re.compile("\\b\\w*(?:[\u0400-\u04ff][a-z]|[a-z][\u0400-\u04ff])\\w*")
_HAN = re.compile("[\u4e00-\u9fff]")
_ONE_DIGIT = re.compile("(?<![0-9])[0-9](?=[\u4e00-\u9fff])")  # 2次方程式
_ARTICLE = re.compile("\\b(?:ال|وال|بال)(?=[\u0621-\u064a]{3})")
_STEMMERS = {name: Stemmer.Stemmer(name) for name in ("russian", "greek", "arabic", "hindi")}


def plainly_written(text: str) -> str:
    """A folded text in one way of writing each script."""
    if _HAN.search(text):
        text = text.translate(_SIMPLIFIED).replace("の", "").replace("的", "")  # ピタゴラスの定理, ピタゴラス定理
        return _ONE_DIGIT.sub(lambda digit: "〇一二三四五六七八九"[int(digit[0])], text)
    if _CYRILLIC.search(text):
        return _MIXED.sub(lambda word: word[0].translate(_LOOK_ALIKE), text)  # двa, with a Latin a
    return _ARTICLE.sub("", text)


@lru_cache(maxsize=8192)
def noun_stem(word: str) -> str:
    """A Cyrillic, Greek, Arabic or Hindi noun without its ending for case and number; other words as they are."""
    stemmer = _STEMMERS.get(_language(word[0]))
    return stemmer.stemWord(word) if stemmer and len(word) > 3 else word


def _language(letter: str) -> str:
    if "\u0400" <= letter < "\u0500":
        return "russian"
    if "\u0370" <= letter < "\u0400":
        return "greek"
    if "\u0600" <= letter < "\u0700":
        return "arabic"
    return "hindi" if "\u0900" <= letter < "\u0980" else ""
