// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {BasicOrderType, ItemType, OrderType} from "seaport-types/src/lib/ConsiderationEnums.sol";
import {
    AdditionalRecipient,
    AdvancedOrder,
    BasicOrderParameters,
    ConsiderationItem,
    CriteriaResolver,
    Fulfillment,
    FulfillmentComponent,
    OfferItem,
    OrderComponents,
    OrderParameters
} from "seaport-types/src/lib/ConsiderationStructs.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title Listings and offers as the portal builds them: a price, of which 2 % and one transfer fee for each name are kept.
abstract contract OrderTest is MarketTest {
    uint256 internal constant PRICE = 100e9;
    uint256 internal constant END = NOW + 30 days;

    /// @dev Every order is another one.
    uint256 private salt;

    function marketFee(uint256 price) internal pure returns (uint256) {
        return (price * 200) / 10_000;
    }

    // What a person signs.

    function listing(uint256 id, uint256 price) internal returns (OrderParameters memory) {
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        return bundle(ids, price);
    }

    function bundle(uint256[] memory ids, uint256 price) internal returns (OrderParameters memory order) {
        order = blank(seller);
        order.offer = new OfferItem[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            order.offer[i] = OfferItem(ItemType.ERC721, address(registry), ids[i], 1, 1);
        }
        uint256 transferFees = ids.length * registry.transferFee();
        uint256 net = price - marketFee(price) - transferFees;
        order.consideration = new ConsiderationItem[](transferFees > 0 ? 3 : 2);
        order.consideration[0] = payment(seller, net);
        addFees(order, price, transferFees);
    }

    /// @notice An offer of the buyer for one name.
    function offer(uint256 id, uint256 price) internal returns (OrderParameters memory) {
        return offerFor(ItemType.ERC721, id, price);
    }

    /// @notice An offer for one name of a set. @param root zero for any name.
    function categoryOffer(bytes32 root, uint256 price) internal returns (OrderParameters memory) {
        return offerFor(ItemType.ERC721_WITH_CRITERIA, uint256(root), price);
    }

    function offerFor(
        ItemType kind,
        uint256 identifierOrRoot,
        uint256 price
    ) private returns (OrderParameters memory order) {
        order = blank(buyer);
        order.offer = new OfferItem[](1);
        order.offer[0] = OfferItem(ItemType.ERC20, address(token), 0, price, price);
        uint256 transferFees = registry.transferFee();
        order.consideration = new ConsiderationItem[](transferFees > 0 ? 3 : 2);
        order.consideration[0] = ConsiderationItem(
            kind,
            address(registry),
            identifierOrRoot,
            1,
            1,
            payable(buyer)
        );
        addFees(order, price, transferFees);
    }

    function blank(address offerer) internal returns (OrderParameters memory order) {
        order.offerer = offerer;
        order.orderType = OrderType.FULL_OPEN;
        (order.startTime, order.endTime) = (NOW, END);
        order.salt = ++salt;
        order.conduitKey = CONDUIT_KEY;
    }

    function payment(address to, uint256 amount) internal view returns (ConsiderationItem memory) {
        return ConsiderationItem(ItemType.ERC20, address(token), 0, amount, amount, payable(to));
    }

    function addFees(OrderParameters memory order, uint256 price, uint256 transferFees) private view {
        order.consideration[1] = payment(feeWallet, marketFee(price));
        if (transferFees > 0) order.consideration[2] = payment(address(conduit), transferFees);
        order.totalOriginalConsiderationItems = order.consideration.length;
    }

    // How it is signed.

    function signedBy(
        uint256 key,
        OrderParameters memory order
    ) internal view returns (AdvancedOrder memory) {
        return AdvancedOrder(order, 1, 1, sign(key, digestOf(hashOf(order))), "");
    }

    function unsigned(OrderParameters memory order) internal pure returns (AdvancedOrder memory) {
        return AdvancedOrder(order, 1, 1, "", "");
    }

    function sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function digestOf(bytes32 structHash) internal view returns (bytes32) {
        (, bytes32 domain, ) = seaport.information();
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function hashOf(OrderParameters memory order) internal view returns (bytes32) {
        return seaport.getOrderHash(componentsOf(order));
    }

    function componentsOf(OrderParameters memory order) internal view returns (OrderComponents memory) {
        return
            OrderComponents(
                order.offerer,
                order.zone,
                order.offer,
                order.consideration,
                order.orderType,
                order.startTime,
                order.endTime,
                order.zoneHash,
                order.salt,
                order.conduitKey,
                seaport.getCounter(order.offerer)
            );
    }

    // How it is settled.

    /// @notice Buys a listing the plain way.
    function buy(address who, AdvancedOrder memory order) internal {
        vm.prank(who);
        seaport.fulfillAdvancedOrder(order, new CriteriaResolver[](0), CONDUIT_KEY, who);
    }

    /// @dev For expectRevert: everything before the call itself has been done.
    function assertBuyRefused(address who, AdvancedOrder memory order, bytes memory expected) internal {
        bytes memory call = abi.encodeCall(
            seaport.fulfillAdvancedOrder,
            (order, new CriteriaResolver[](0), CONDUIT_KEY, who)
        );
        assertRefused(address(seaport), who, call, expected);
    }

    /// @notice The offer of one name in the form that takes the fees out of the bid.
    function basicAcceptance(
        AdvancedOrder memory order
    ) internal pure returns (BasicOrderParameters memory basic) {
        OrderParameters memory parameters = order.parameters;
        basic = basicOf(order, BasicOrderType.ERC721_TO_ERC20_FULL_OPEN);
        basic.considerationToken = parameters.consideration[0].token;
        basic.considerationIdentifier = parameters.consideration[0].identifierOrCriteria;
        basic.considerationAmount = 1;
        basic.offerToken = parameters.offer[0].token;
        basic.offerAmount = parameters.offer[0].startAmount;
    }

    /// @notice A listing of one name in the cheap form.
    function basicPurchase(
        AdvancedOrder memory order
    ) internal pure returns (BasicOrderParameters memory basic) {
        OrderParameters memory parameters = order.parameters;
        basic = basicOf(order, BasicOrderType.ERC20_TO_ERC721_FULL_OPEN);
        basic.considerationToken = parameters.consideration[0].token;
        basic.considerationAmount = parameters.consideration[0].startAmount;
        basic.offerToken = parameters.offer[0].token;
        basic.offerIdentifier = parameters.offer[0].identifierOrCriteria;
        basic.offerAmount = 1;
    }

    function basicOf(
        AdvancedOrder memory order,
        BasicOrderType kind
    ) private pure returns (BasicOrderParameters memory basic) {
        OrderParameters memory parameters = order.parameters;
        basic.offerer = payable(parameters.offerer);
        basic.basicOrderType = kind;
        (basic.startTime, basic.endTime) = (parameters.startTime, parameters.endTime);
        basic.salt = parameters.salt;
        (basic.offererConduitKey, basic.fulfillerConduitKey) = (CONDUIT_KEY, CONDUIT_KEY);
        uint256 fees = parameters.consideration.length - 1;
        basic.totalOriginalAdditionalRecipients = fees;
        basic.additionalRecipients = new AdditionalRecipient[](fees);
        for (uint256 i = 0; i < fees; ++i) {
            ConsiderationItem memory item = parameters.consideration[i + 1];
            basic.additionalRecipients[i] = AdditionalRecipient(item.startAmount, item.recipient);
        }
        basic.signature = order.signature;
    }

    /// @notice Pairs one offered item with one that is asked for.
    function pair(
        uint256 giver,
        uint256 given,
        uint256 taker,
        uint256 taken
    ) internal pure returns (Fulfillment memory matched) {
        matched.offerComponents = new FulfillmentComponent[](1);
        matched.offerComponents[0] = FulfillmentComponent(giver, given);
        matched.considerationComponents = new FulfillmentComponent[](1);
        matched.considerationComponents[0] = FulfillmentComponent(taker, taken);
    }

    /// @notice What a sale at a price leaves with everybody, when the buyer had exactly the price.
    function assertSold(uint256 id, uint256 price, uint256 transferFee) internal view {
        assertOwner(id, buyer);
        assertBalance(buyer, 0, "buyer");
        assertBalance(seller, price - marketFee(price) - transferFee, "seller");
        assertBalance(feeWallet, marketFee(price), "fee wallet");
        assertBalance(address(registry), transferFee, "registry");
        assertConduitEmpty();
    }
}
