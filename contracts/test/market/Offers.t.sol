// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {CriteriaResolutionErrors} from "seaport-types/src/interfaces/CriteriaResolutionErrors.sol";
import {ItemType, Side} from "seaport-types/src/lib/ConsiderationEnums.sol";
import {
    AdvancedOrder,
    ConsiderationItem,
    CriteriaResolver,
    Fulfillment,
    OfferItem,
    OrderParameters
} from "seaport-types/src/lib/ConsiderationStructs.sol";
import {OrderTest} from "../support/OrderTest.sol";

/// @title SESH for a name, taken by its owner, who needs neither SESH nor an approval of it.
contract OffersTest is OrderTest {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = approvedName(seller, 0);
        useTransferFee(TRANSFER_FEE);
        fund(buyer, PRICE);
    }

    function test_error_plain_way_takes_the_fees_of_the_seller() public {
        AdvancedOrder memory order = signedBy(BUYER_KEY, offer(id, PRICE));
        bytes memory call = abi.encodeCall(
            seaport.fulfillAdvancedOrder,
            (order, new CriteriaResolver[](0), CONDUIT_KEY, seller)
        );
        bytes memory expected = lacksAllowance(address(conduit), 0, marketFee(PRICE));
        assertRefused(address(seaport), seller, call, expected);
    }

    function test_error_offer_that_is_not_covered() public {
        AdvancedOrder memory order = signedBy(BUYER_KEY, offer(id, PRICE + 1));
        bytes memory call = abi.encodeCall(
            seaport.fulfillBasicOrder_efficient_6GL6yc,
            (basicAcceptance(order))
        );
        vm.prank(buyer);
        token.approve(address(conduit), PRICE + 1);
        (bool success, bytes memory answer) = attempt(seller, call);
        vm.assertFalse(success, "was not refused");
        vm.assertEq(bytes32(answer), bytes32(lacksBalance(buyer, 0, 0)), "error and account");
        vm.prank(buyer);
        token.approve(address(conduit), 0);
        uint256 first = marketFee(PRICE + 1);
        assertRefused(address(seaport), seller, call, lacksAllowance(address(conduit), 0, first));
    }

    function test_error_name_of_somebody_else() public {
        AdvancedOrder memory order = signedBy(BUYER_KEY, offer(id, PRICE));
        bytes memory call = abi.encodeCall(
            seaport.fulfillBasicOrder_efficient_6GL6yc,
            (basicAcceptance(order))
        );
        (bool success, ) = attempt(alice, call);
        vm.assertFalse(success, "was not refused");
        assertOwner(id, seller);
    }

    function test_offer_is_accepted_by_the_basic_path() public {
        AdvancedOrder memory order = signedBy(BUYER_KEY, offer(id, PRICE));
        vm.prank(seller);
        seaport.fulfillBasicOrder_efficient_6GL6yc(basicAcceptance(order));
        assertSold(id, PRICE, TRANSFER_FEE);
    }

    function test_offer_is_accepted_by_a_match() public {
        accept(signedBy(BUYER_KEY, offer(id, PRICE)), id, new CriteriaResolver[](0));
        assertSold(id, PRICE, TRANSFER_FEE);
    }

    function test_offer_for_any_name() public {
        accept(signedBy(BUYER_KEY, categoryOffer(0, PRICE)), id, choose(id, new bytes32[](0)));
        assertSold(id, PRICE, TRANSFER_FEE);
    }

    function test_offer_for_a_category() public {
        (bytes32 root, bytes32[] memory proof) = category();
        accept(signedBy(BUYER_KEY, categoryOffer(root, PRICE)), id, choose(id, proof));
        assertSold(id, PRICE, TRANSFER_FEE);
    }

    function test_error_name_outside_the_category() public {
        (bytes32 root, bytes32[] memory proof) = category();
        fund(seller, address(registry), 1);
        uint256 other = approvedName(seller, 1);
        bytes memory call = acceptance(
            signedBy(BUYER_KEY, categoryOffer(root, PRICE)),
            other,
            choose(other, proof)
        );
        bytes memory expected = abi.encodeWithSelector(CriteriaResolutionErrors.InvalidProof.selector);
        assertRefused(address(seaport), seller, call, expected);
    }

    /// @dev The category holds the name and another one.
    function category() private view returns (bytes32 root, bytes32[] memory proof) {
        bytes32 leaf = keccak256(abi.encode(id));
        proof = new bytes32[](1);
        proof[0] = keccak256(abi.encode(uint256(12345)));
        root =
            leaf < proof[0] ? keccak256(abi.encode(leaf, proof[0])) : keccak256(abi.encode(proof[0], leaf));
    }

    function choose(
        uint256 chosen,
        bytes32[] memory proof
    ) private pure returns (CriteriaResolver[] memory resolvers) {
        resolvers = new CriteriaResolver[](1);
        resolvers[0] = CriteriaResolver(0, Side.CONSIDERATION, 0, chosen, proof);
    }

    function accept(AdvancedOrder memory order, uint256 sold, CriteriaResolver[] memory resolvers) private {
        (bool success, bytes memory answer) = attempt(seller, acceptance(order, sold, resolvers));
        vm.assertEq(success ? bytes("") : answer, "", "refused");
    }

    /// @notice The offer against the seller's unsigned mirror of it: fees and the rest come out of the bid.
    function acceptance(
        AdvancedOrder memory order,
        uint256 sold,
        CriteriaResolver[] memory resolvers
    ) private returns (bytes memory) {
        OrderParameters memory mirror = blank(seller);
        mirror.offer = new OfferItem[](1);
        mirror.offer[0] = OfferItem(ItemType.ERC721, address(registry), sold, 1, 1);
        mirror.consideration = new ConsiderationItem[](1);
        mirror.consideration[0] = payment(seller, PRICE - marketFee(PRICE) - TRANSFER_FEE);
        mirror.totalOriginalConsiderationItems = 1;
        AdvancedOrder[] memory orders = new AdvancedOrder[](2);
        (orders[0], orders[1]) = (order, unsigned(mirror));
        Fulfillment[] memory matches = new Fulfillment[](4);
        matches[0] = pair(1, 0, 0, 0);
        matches[1] = pair(0, 0, 0, 1);
        matches[2] = pair(0, 0, 0, 2);
        matches[3] = pair(0, 0, 1, 0);
        return abi.encodeCall(seaport.matchAdvancedOrders, (orders, resolvers, matches, seller));
    }

    function attempt(address who, bytes memory call) private returns (bool, bytes memory) {
        vm.prank(who);
        return address(seaport).call(call);
    }
}
